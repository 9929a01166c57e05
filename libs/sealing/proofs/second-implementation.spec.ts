import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as ours from '../src/index.ts';
import { tup as ourTup } from '../src/encoding.ts';
import { runs } from '../src/proof-runs.fake.ts';
import { formatRecoveryCode } from '../src/recovery-code.ts';
import { fromHex, readVectors, toHex } from '../src/vectors.fake.ts';
import { refusal } from '../src/world.fake.ts';
import * as second from './second-implementation.ts';

const vectors = readVectors();
const key = fc.uint8Array({ minLength: 32, maxLength: 32 });
const bytes = fc.uint8Array({ maxLength: 3_000 });
const id = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((value) => value.isWellFormed());

describe('the published vectors, computed by other libraries', () => {
  it('agree on the keys of the password', () => {
    const { password, loginId, salt, t, m, authKey, wrapKey } = vectors.password;
    const keys = second.passwordKeys({ password, loginId, serverSalt: fromHex(salt), t, m });
    expect([toHex(keys.authKey), toHex(keys.wrapKey)]).toEqual([authKey, wrapKey]);
  });

  it('agree on the recovery code and its keys', () => {
    const { random, code, userId, authKey, wrapKey } = vectors.recovery;
    expect(second.recoveryCode(fromHex(random))).toBe(code);
    const keys = second.recoveryKeys(fromHex(random), userId);
    expect([toHex(keys.authKey), toHex(keys.wrapKey)]).toEqual([authKey, wrapKey]);
  });

  it('agree on account, identity and safety number', () => {
    const { ak, coachAk, userId, createdAt } = vectors.account;
    const own = second.account(fromHex(ak));
    const record = (keys: typeof own, who: string, at: number): second.IdentityRecord => {
      const publicKeys = { signPk: second.b64(keys.signPk), boxPk: second.b64(keys.boxPk) };
      return { userId: who, gen: 1, ...publicKeys, createdAt: at, prev: '' };
    };
    const identity = record(own, userId, createdAt);
    expect([own.signPk, own.boxPk, own.selfKey].map(toHex)).toEqual([
      vectors.account.signPk,
      vectors.account.boxPk,
      vectors.account.selfKey,
    ]);
    expect(toHex(second.sign(second.identityStatement(identity), own.signSeed))).toBe(
      vectors.account.identitySig,
    );
    expect(toHex(second.identityHash(identity))).toBe(vectors.account.idHash);
    const coach = record(second.account(fromHex(coachAk)), 'u-coach', createdAt + 1);
    expect(second.safetyNumber(identity, coach)).toBe(vectors.account.safetyNumberWithCoach);
  });

  it('agree on the wrapped account key', () => {
    const context = second.tup('cce1/wrapped-ak', 'pw', 'u-rep', second.u32(1));
    const { nonce, out } = vectors.wrappedAk;
    const wrapKey = fromHex(vectors.password.wrapKey);
    expect(toHex(second.seal(wrapKey, fromHex(vectors.account.ak), context, fromHex(nonce)))).toBe(out);
  });

  it('agree on the grant: its boxes, its commitment, its signature', () => {
    const { grant, grantEk, account } = vectors;
    for (const [ak, userId] of [
      [account.ak, 'u-rep'],
      [account.coachAk, 'u-coach'],
    ] as const) {
      const entry = grant.to.find((each) => each.userId === userId)!;
      const opened = second.openBox(second.unb64(entry.box), second.account(fromHex(ak)).boxSk);
      const place = [second.unb64(grant.space), second.u32(grant.epoch), userId, second.unb64(entry.idHash)];
      expect(toHex(opened)).toBe(grantEk + toHex(second.h('cce1/box', ...place)));
    }
    const place = [second.unb64(grant.space), second.u32(grant.epoch)];
    expect(second.b64(second.kdf(fromHex(grantEk), 'cce1/epoch-commit', ...place))).toBe(grant.commit);
    const { signSeed } = second.account(fromHex(account.ak));
    expect(second.b64(second.sign(second.grantStatement(grant), signSeed))).toBe(grant.sig);
  });

  it('agree on the message: its key, its bytes, its hash', () => {
    const { ek, envelope, plaintext, messageKey, envHash } = vectors.message;
    const derived = second.messageKey(fromHex(ek), envelope);
    expect(toHex(derived)).toBe(messageKey);
    const nonce = second.unb64(envelope.ct).subarray(1, 25);
    const sealed = second.seal(derived, second.padded(plaintext), second.headerStatement(envelope), nonce);
    expect(second.b64(sealed)).toBe(envelope.ct);
    expect(toHex(second.unb64(second.envelopeHash(envelope)))).toBe(envHash);
  });
});

describe('two implementations, whatever they are given', () => {
  it('frame alike', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(bytes, id), { maxLength: 8 }), (fields) => {
        expect(toHex(ourTup('cce1/any', ...fields))).toBe(toHex(second.tup('cce1/any', ...fields)));
      }),
      runs(200),
    );
  });

  it('seal to the same bytes and open each other’s', () => {
    const nonce = fc.uint8Array({ minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(key, bytes, bytes, nonce, (secret, plaintext, context, drawn) => {
        const sealed = ours.seal(secret, plaintext, context, () => drawn);
        expect(toHex(sealed)).toBe(toHex(second.seal(secret, plaintext, context, drawn)));
        expect(toHex(second.open(secret, sealed, context))).toBe(toHex(plaintext));
      }),
      runs(200),
    );
  });

  it('refuse the same altered bytes', () => {
    fc.assert(
      fc.property(key, bytes, bytes, fc.nat(), fc.integer({ min: 1, max: 255 }), (...given) => {
        const [secret, plaintext, context, position, change] = given;
        const sealed = ours.seal(secret, plaintext, context);
        const at = position % sealed.length;
        sealed[at] = (sealed[at] ?? 0) ^ change;
        expect(['version', 'commit', 'aead']).toContain(refusal(() => ours.open(secret, sealed, context)));
        expect(() => second.open(secret, sealed, context)).toThrow();
      }),
      runs(200),
    );
  });

  it('make the same account, identity, fingerprint and recovery code', () => {
    const secrets = fc.uint8Array({ minLength: 15, maxLength: 15 });
    fc.assert(
      fc.property(key, id, fc.nat(), secrets, (ak, userId, createdAt, secret) => {
        const account = ours.openAccount(ak, userId);
        const identity = ours.createIdentity(account, createdAt);
        const other = second.account(ak);
        expect(toHex(account.selfKey)).toBe(toHex(other.selfKey));
        expect([identity.signPk, identity.boxPk]).toEqual([
          second.b64(other.signPk),
          second.b64(other.boxPk),
        ]);
        expect(identity.sig).toBe(
          second.b64(second.sign(second.identityStatement(identity), other.signSeed)),
        );
        expect(second.b64(ours.identityHash(identity))).toBe(second.b64(second.identityHash(identity)));
        expect(formatRecoveryCode(secret)).toBe(second.recoveryCode(secret));
      }),
      runs(20),
    );
  });
});
