import { Injectable } from '@nestjs/common';
import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server';
import { cose, decodeAttestationObject, isoBase64URL } from '@simplewebauthn/server/helpers';
import { ApiConfig } from '../api.config.ts';
import type { Assertion, NewCredential } from './passkey-credentials.ts';

/** What checks the signatures of a passkey. */
export interface PasskeyKey {
  credentialId: Buffer;
  publicKey: Buffer;
  counter: number;
}

const algorithms = [cose.COSEALG.EdDSA, cose.COSEALG.ES256, cose.COSEALG.RS256];

/** This site as passkeys know it, and the checks of what they sign for it. */
@Injectable()
export class RelyingParty {
  /** The domain to which passkeys are bound. */
  readonly id: string;
  /** What authenticators show. */
  readonly name = 'Aparté';
  /** Kinds of keys that are taken, the preferred one first. */
  readonly algorithms = algorithms;
  private readonly origin: string;

  constructor(config: ApiConfig) {
    const { hostname, origin } = new URL(config.publicOrigin);
    this.id = hostname;
    this.origin = origin;
  }

  /** The key of a new passkey, when it was made here, for this challenge, by somebody whom it recognised. */
  async checkNew(credential: NewCredential, challenge: Buffer): Promise<PasskeyKey | null> {
    try {
      if (!isWithoutCertificates(credential.attestationObject)) return null;
      const { id, clientDataJSON, attestationObject } = credential;
      const { verified, registrationInfo } = await verifyRegistrationResponse({
        response: {
          ...envelopeOf(id),
          response: { clientDataJSON, attestationObject },
        },
        ...this.expectations(challenge),
        supportedAlgorithmIDs: algorithms,
      });
      if (!verified || registrationInfo.credential.id !== id) return null;
      const { publicKey, counter } = registrationInfo.credential;
      return { credentialId: Buffer.from(id, 'base64url'), publicKey: Buffer.from(publicKey), counter };
    } catch {
      return null;
    }
  }

  /** The new counter of a passkey, when it signed this challenge here for somebody whom it recognised. */
  async checkSigned(assertion: Assertion, challenge: Buffer, key: PasskeyKey): Promise<number | null> {
    try {
      const { id, clientDataJSON, authenticatorData, signature } = assertion;
      const { verified, authenticationInfo } = await verifyAuthenticationResponse({
        response: {
          ...envelopeOf(id),
          response: { clientDataJSON, authenticatorData, signature },
        },
        ...this.expectations(challenge),
        credential: { id, publicKey: new Uint8Array(key.publicKey), counter: key.counter },
      });
      return verified ? authenticationInfo.newCounter : null;
    } catch {
      // The library throws for every disagreement: another origin, another challenge, a counter that went back.
      return null;
    }
  }

  private expectations(challenge: Buffer) {
    return {
      expectedChallenge: challenge.toString('base64url'),
      expectedOrigin: this.origin,
      expectedRPID: this.id,
      requireUserVerification: true,
    };
  }
}

/** How an authenticator was reached; a hint for the browser's next question. */
export const transports = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'] as const;

function envelopeOf(id: string) {
  return { id, rawId: id, type: 'public-key', clientExtensionResults: {} } as const;
}

/**
 * Nobody is asked to attest which device they use. An attestation with certificates is refused before it is looked at:
 * checking one may fetch addresses that are written in it.
 */
function isWithoutCertificates(attestationObject: string): boolean {
  const decoded = decodeAttestationObject(isoBase64URL.toBuffer(attestationObject));
  const format = decoded.get('fmt');
  return format === 'none' || (format === 'packed' && decoded.get('attStmt').get('x5c') === undefined);
}
