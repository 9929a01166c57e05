import { createHash, createHmac, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { cborBytes, cborInteger, cborMap, cborText } from './cbor.ts';

/** What a site asks when a passkey is made. */
export interface CreationAsked {
  challenge: string;
  rpId: string;
  userHandle: string;
}

/** What a site asks when a passkey is used. */
export interface SignatureAsked {
  challenge: string;
  rpId: string;
}

/** What a dishonest or broken authenticator, or a page of another site, does differently. */
export interface Deviations {
  /** The page that asked, when it is another one. */
  origin?: string;
  /** The site that the authenticator says it signed for, when it is another one. */
  rpId?: string;
  /** Whether the person proved themselves to the device. */
  isVerified?: boolean;
  /** What the device says of how often it signed, when it lies. */
  counter?: number;
  userHandle?: string;
  format?: string;
}

/** A passkey in the device. */
interface Passkey {
  id: Buffer;
  rpId: string;
  userHandle: string;
  privateKey: KeyObject;
  publicKey: Buffer;
  prfSecret: Buffer;
  counter: number;
}

const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
const HAS_CREDENTIAL = 0x40;

/** A device that makes and uses passkeys: real ES256 keys, real CBOR, the same bytes that a browser hands over. */
export class SoftwareAuthenticator {
  private readonly passkeys: Passkey[] = [];

  constructor(private readonly origin: string) {}

  /** Makes a passkey. */
  create({ challenge, rpId, userHandle }: CreationAsked, deviations: Deviations = {}) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const passkey: Passkey = {
      id: randomBytes(32),
      rpId,
      userHandle,
      privateKey,
      publicKey: coseKeyOf(publicKey),
      prfSecret: randomBytes(32),
      counter: 0,
    };
    this.passkeys.push(passkey);
    const attestation = cborMap([
      [cborText('fmt'), cborText(deviations.format ?? 'none')],
      [cborText('attStmt'), cborMap([])],
      [cborText('authData'), cborBytes(this.dataOf(passkey, HAS_CREDENTIAL, deviations))],
    ]);
    return {
      id: passkey.id.toString('base64url'),
      clientDataJSON: this.clientData('webauthn.create', challenge, deviations).toString('base64url'),
      attestationObject: attestation.toString('base64url'),
      transports: ['internal'],
    };
  }

  /** Signs with the newest passkey of the site, or with the one named. */
  sign({ challenge, rpId }: SignatureAsked, deviations: Deviations = {}, id?: string) {
    const passkey = this.find(rpId, id);
    passkey.counter += 1;
    const clientData = this.clientData('webauthn.get', challenge, deviations);
    const authenticatorData = this.dataOf(passkey, 0, deviations);
    const hash = createHash('sha256').update(clientData).digest();
    const signature = sign('sha256', Buffer.concat([authenticatorData, hash]), passkey.privateKey);
    return {
      id: passkey.id.toString('base64url'),
      clientDataJSON: clientData.toString('base64url'),
      authenticatorData: authenticatorData.toString('base64url'),
      signature: signature.toString('base64url'),
      userHandle: deviations.userHandle ?? passkey.userHandle,
    };
  }

  /** What the pseudo-random function of the newest passkey of the site gives for an input. */
  evaluate(rpId: string, input: Uint8Array): Buffer {
    const salt = createHash('sha256').update('WebAuthn PRF\0').update(input).digest();
    return createHmac('sha256', this.find(rpId).prfSecret).update(salt).digest();
  }

  private find(rpId: string, id?: string): Passkey {
    const found = this.passkeys.findLast(
      (passkey) => passkey.rpId === rpId && (id === undefined || passkey.id.toString('base64url') === id),
    );
    if (!found) throw new Error('The device has no such passkey.');
    return found;
  }

  private clientData(type: string, challenge: string, { origin = this.origin }: Deviations): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  }

  private dataOf(passkey: Passkey, flags: number, deviations: Deviations): Buffer {
    const { isVerified = true, rpId = passkey.rpId, counter = passkey.counter } = deviations;
    const header = Buffer.alloc(37);
    createHash('sha256').update(rpId).digest().copy(header);
    header.writeUInt8(flags | USER_PRESENT | (isVerified ? USER_VERIFIED : 0), 32);
    header.writeUInt32BE(counter, 33);
    if (flags !== HAS_CREDENTIAL) return header;

    const length = Buffer.alloc(2);
    length.writeUInt16BE(passkey.id.length);
    return Buffer.concat([header, Buffer.alloc(16), length, passkey.id, passkey.publicKey]);
  }
}

/** A public key as COSE writes it: an elliptic curve key (2) for ES256 (-7) on P-256 (1). */
function coseKeyOf(publicKey: KeyObject): Buffer {
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  return cborMap([
    [cborInteger(1), cborInteger(2)],
    [cborInteger(3), cborInteger(-7)],
    [cborInteger(-1), cborInteger(1)],
    [cborInteger(-2), cborBytes(Buffer.from(x, 'base64url'))],
    [cborInteger(-3), cborBytes(Buffer.from(y, 'base64url'))],
  ]);
}
