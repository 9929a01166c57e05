import { expect, it } from '@jest/globals';
import { SeededRandom } from '@aparte/testing';
import { ApiConfig } from '../api.config.ts';
import { ServerKey, type KeyPurpose, type SealedCell } from '../server-key/server-key.ts';
import { AttemptLimits } from './attempt-limits.ts';
import { AuthenticationVerifier } from './authentication-verifier.ts';
import { CheckCredentials } from './check-credentials.ts';
import { FakeCredentialsRepository } from './credentials.repository.fake.ts';
import { LoginIndex } from './login-index.ts';

/** Writes down every use of the key, in order. */
class WatchedServerKey extends ServerKey {
  readonly uses: string[] = [];

  override index(purpose: KeyPurpose, value: string | Uint8Array): Buffer {
    this.uses.push(`index ${purpose}`);
    return super.index(purpose, value);
  }

  override open(purpose: KeyPurpose, sealed: Uint8Array, cell: SealedCell): Buffer {
    this.uses.push(`open ${purpose} ${sealed.length}`);
    return super.open(purpose, sealed, cell);
  }
}

function arrange() {
  const random = new SeededRandom('credentials');
  const serverKey = new WatchedServerKey(Buffer.alloc(32, 3), random);
  const verifier = new AuthenticationVerifier(serverKey, random);
  const loginIndex = new LoginIndex(serverKey);
  const credentials = new FakeCredentialsRepository();
  const rightKey = Buffer.alloc(32, 5);
  credentials.add(loginIndex.of('ines@home.example'), {
    accountId: 'ines',
    kind: 'rep',
    kdfT: 3,
    kdfM: 64,
    serverSalt: Buffer.alloc(16),
    verifierSealed: verifier.make('ines', rightKey, 'verifier_sealed'),
  });
  const limits = new AttemptLimits(Object.assign(new ApiConfig(), { attemptsPerAddress: 10 }), serverKey);
  const check = new CheckCredentials(limits, loginIndex, credentials, verifier);
  return { check, serverKey, credentials, rightKey };
}

it('knows the right key', async () => {
  const { check, rightKey } = arrange();
  expect(await check.execute('Ines@Home.example', rightKey)).toBe('ines');
});

it('does the same work for a wrong key and for an address that nobody has', async () => {
  const { check, serverKey, credentials } = arrange();
  const workOf = async (loginId: string) => {
    const [usesBefore, readsBefore] = [serverKey.uses.length, credentials.reads];
    expect(await check.execute(loginId, Buffer.alloc(32, 6))).toBeNull();
    return { uses: serverKey.uses.slice(usesBefore), reads: credentials.reads - readsBefore };
  };
  expect(await workOf('nobody@home.example')).toEqual(await workOf('ines@home.example'));
});
