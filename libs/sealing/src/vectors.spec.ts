import { expect, it } from '@jest/globals';
import { openAccount } from './account.ts';
import { unwrapAccountKey, wrapAccountKey } from './account-wrap.ts';
import { decodeBase64Url, encodeBase64Url } from './encoding.ts';
import { envelopeKey, openEnvelope, sealEnvelope } from './envelope-content.ts';
import { envelopeHash, parseEnvelope } from './envelope.ts';
import { openEpochKey } from './epoch-box.ts';
import { epochCommitment } from './epoch-keys.ts';
import { parseGrant, verifyGrantSignature } from './grant.ts';
import { createIdentity, identityHash, verifyIdentity } from './identity.ts';
import { createReport, verifyReport } from './message-report.ts';
import { derivePasswordKeys } from './password-keys.ts';
import { formatRecoveryCode, parseRecoveryCode, recoveryKeys } from './recovery-code.ts';
import { safetyNumber } from './safety-number.ts';
import { nonceRange } from './seal.ts';
import { fromHex, readVectors, toHex } from './vectors.fake.ts';
import { headerOf } from './world.fake.ts';

const vectors = readVectors();
const owner = openAccount(fromHex(vectors.account.ak), vectors.account.userId);
const coach = openAccount(fromHex(vectors.account.coachAk), 'u-coach');
const identity = createIdentity(owner, vectors.account.createdAt);

it('turns the password into the published keys', () => {
  const { password, loginId, salt, t, m, authKey, wrapKey } = vectors.password;
  const keys = derivePasswordKeys({ password, loginId, serverSalt: fromHex(salt), t, m });
  expect([toHex(keys.authKey), toHex(keys.wrapKey)]).toEqual([authKey, wrapKey]);
});

it('turns the recovery secret into the published code and keys', () => {
  const { random, code, userId, authKey, wrapKey } = vectors.recovery;
  expect(formatRecoveryCode(fromHex(random))).toBe(code);
  expect(toHex(parseRecoveryCode(code))).toBe(random);
  const keys = recoveryKeys(code, userId);
  expect([toHex(keys.authKey), toHex(keys.wrapKey)]).toEqual([authKey, wrapKey]);
});

it('derives the published keys from the account key', () => {
  const { signPk, boxPk, selfKey } = vectors.account;
  const keys = [owner.signPublicKey, owner.boxPublicKey, owner.selfKey].map(toHex);
  expect(keys).toEqual([signPk, boxPk, selfKey]);
});

it('signs and hashes the published identity', () => {
  expect(toHex(decodeBase64Url(identity.sig))).toBe(vectors.account.identitySig);
  expect(toHex(identityHash(identity))).toBe(vectors.account.idHash);
  expect(verifyIdentity(identity)).toEqual(identity);
});

it('shows the published safety number, whoever looks at it', () => {
  const coachIdentity = createIdentity(coach, vectors.account.createdAt + 1);
  expect(safetyNumber(identity, coachIdentity)).toBe(vectors.account.safetyNumberWithCoach);
  expect(safetyNumber(coachIdentity, identity)).toBe(vectors.account.safetyNumberWithCoach);
});

it('wraps the account key into the published bytes and back', () => {
  const wrapKey = fromHex(vectors.password.wrapKey);
  const context = { method: 'pw', userId: 'u-rep', generation: 1 } as const;
  const wrap = wrapAccountKey(fromHex(vectors.account.ak), wrapKey, context, () =>
    fromHex(vectors.wrappedAk.nonce),
  );
  expect(toHex(decodeBase64Url(wrap.ct))).toBe(vectors.wrappedAk.out);
  expect(toHex(unwrapAccountKey(wrap, wrapKey, context))).toBe(vectors.account.ak);
});

it('opens the published grant for both members and finds the committed key', () => {
  const grant = parseGrant(vectors.grant);
  verifyGrantSignature(grant, identity);
  const spaceId = decodeBase64Url(grant.space);
  for (const account of [owner, coach]) {
    const entry = grant.to.find(({ userId }) => userId === account.userId)!;
    const place = { spaceId, epoch: 1, userId: entry.userId, identityHash: decodeBase64Url(entry.idHash) };
    expect(toHex(openEpochKey(account, entry.box, place))).toBe(vectors.grantEk);
  }
  expect(encodeBase64Url(epochCommitment(fromHex(vectors.grantEk), spaceId, 1))).toBe(grant.commit);
});

it('knows the published coach by an identity made a millisecond later', () => {
  const coachIdentity = createIdentity(coach, vectors.account.createdAt + 1);
  expect(encodeBase64Url(identityHash(coachIdentity))).toBe(vectors.grant.to[0]!.idHash);
});

it('opens the published message and seals it into the same bytes', () => {
  const { ek, plaintext, messageKey, envHash } = vectors.message;
  const envelope = parseEnvelope(vectors.message.envelope);
  const header = headerOf(envelope);
  const nonce = decodeBase64Url(envelope.ct).subarray(nonceRange.start, nonceRange.end);
  expect(toHex(envelopeKey(fromHex(ek), header))).toBe(messageKey);
  expect(openEnvelope(fromHex(ek), envelope)).toEqual(plaintext);
  expect(sealEnvelope(fromHex(ek), header, plaintext, () => nonce)).toEqual(envelope);
  expect(toHex(decodeBase64Url(envelopeHash(envelope)))).toBe(envHash);
});

it('reports the published message by its published key', () => {
  const { envelope, ek, messageKey, plaintext } = vectors.message;
  const report = createReport({ spaceId: envelope.sp, epoch: 1, epochKey: fromHex(ek) }, envelope);
  expect(toHex(decodeBase64Url(report.mk))).toBe(messageKey);
  expect(verifyReport(report, envelope)).toEqual(plaintext);
});
