import { expect, it } from '@jest/globals';
import { AttemptStore } from '@aparte/platform';
import { SeededRandom } from '@aparte/testing';
import { ApiConfig } from '../api.config.ts';
import { createLogger } from '@aparte/platform';
import { FakeAccountKeys } from '../account-keys/account-keys.fake.ts';
import { AccountSeals } from '../account-keys/account-seals.ts';
import { ServerKey, type IndexPurpose, type SealPurpose } from '../server-key/server-key.ts';
import { AttemptLimits } from './attempt-limits.ts';
import { AuthenticationVerifier } from './authentication-verifier.ts';
import { CheckCredentials } from './check-credentials.ts';
import { FakeCredentialsRepository } from './credentials.repository.fake.ts';
import { LoginIndex } from './login-index.ts';

/** Nothing is counted here: attempts are counted before credentials are checked. */
class NoAttemptStore extends AttemptStore {
  readonly schema = 'none';
  readonly table = 'none';

  override query(): Promise<never> {
    return Promise.reject(new Error('Nothing should be counted.'));
  }
}

/** Writes down every use of the key, in order. */
class WatchedServerKey extends ServerKey {
  readonly uses: string[] = [];

  override index(purpose: IndexPurpose, value: string | Uint8Array): Buffer {
    this.uses.push(`index ${purpose}`);
    return super.index(purpose, value);
  }

  override sealingKey(purpose: SealPurpose, accountKey: Uint8Array): Buffer {
    this.uses.push(`seal ${purpose}`);
    return super.sealingKey(purpose, accountKey);
  }
}

async function arrange() {
  const random = new SeededRandom('credentials');
  const serverKey = new WatchedServerKey(Buffer.alloc(32, 3));
  const accountKeys = new FakeAccountKeys(random);
  const seals = new AccountSeals(serverKey, accountKeys, random);
  const logger = createLogger('test', 'silent');
  const verifier = new AuthenticationVerifier(serverKey, seals, random, logger);
  await verifier.onModuleInit();
  const loginIndex = new LoginIndex(serverKey);
  const credentials = new FakeCredentialsRepository();
  const rightKey = Buffer.alloc(32, 5);
  await accountKeys.ensure('ines');
  credentials.add(loginIndex.of('ines@home.example'), {
    accountId: 'ines',
    kind: 'rep',
    kdfT: 3,
    kdfM: 64,
    serverSalt: Buffer.alloc(16),
    verifierSealed: await verifier.make('ines', rightKey, 'verifier_sealed'),
  });
  const config = Object.assign(new ApiConfig(), { attemptsPerAddress: 10 });
  const limits = new AttemptLimits(config, serverKey, new NoAttemptStore());
  const check = new CheckCredentials(limits, loginIndex, credentials, verifier);
  return { check, serverKey, accountKeys, credentials, rightKey };
}

it('knows the right key', async () => {
  const { check, rightKey } = await arrange();
  expect(await check.execute('Ines@Home.example', rightKey)).toBe('ines');
});

it('does the same work for a wrong key and for an address that nobody has', async () => {
  const { check, serverKey, accountKeys, credentials } = await arrange();
  const workOf = async (loginId: string) => {
    const [usesBefore, readsBefore, keysBefore] = [
      serverKey.uses.length,
      credentials.reads,
      accountKeys.reads,
    ];
    expect(await check.execute(loginId, Buffer.alloc(32, 6))).toBeNull();
    return {
      uses: serverKey.uses.slice(usesBefore),
      reads: credentials.reads - readsBefore,
      keys: accountKeys.reads - keysBefore,
    };
  };
  const known = await workOf('ines@home.example');
  expect(known.keys).toBe(1);
  expect(await workOf('nobody@home.example')).toEqual(known);
});

it('knows nobody by the right key once the key of the account is destroyed', async () => {
  const { check, accountKeys, rightKey } = await arrange();
  await accountKeys.destroy('ines');
  expect(await check.execute('ines@home.example', rightKey)).toBeNull();
});
