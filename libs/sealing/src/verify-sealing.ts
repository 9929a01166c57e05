import { openAccount } from './account.ts';
import type { OpenAccount } from './account.ts';
import { unwrapAccountKey, wrapAccountKey } from './account-wrap.ts';
import type { WrapContext } from './account-wrap.ts';
import { decodeBase64Url, encodeBase64Url } from './encoding.ts';
import { envelopeKey, openEnvelope } from './envelope-content.ts';
import { envelopeHash, parseEnvelope } from './envelope.ts';
import { openEpochKey } from './epoch-box.ts';
import { epochCommitment } from './epoch-keys.ts';
import { compareUserIds, grantBytes, parseGrant } from './grant.ts';
import type { Grant } from './grant.ts';
import { equalBytes } from './hashing.ts';
import { createIdentity, identityHash, verifyIdentity } from './identity.ts';
import { derivePasswordKeys } from './password-keys.ts';
import type { PasswordInput, UnlockKeys } from './password-keys.ts';
import { formatRecoveryCode, parseRecoveryCode, recoveryKeys } from './recovery-code.ts';
import { safetyNumber } from './safety-number.ts';
import { nonceRange } from './seal.ts';
import { SealingError } from './sealing-error.ts';
import { isSignedBy, sign } from './signing.ts';
import { Checks, once, VectorSection } from './vector-section.ts';

/** How many values of a vector file were recomputed, and the names of those that came out otherwise. */
export interface SealingVerification {
  readonly checked: number;
  readonly failed: readonly string[];
}

/** How passwords become keys; a caller that verifies many files may remember the answers. */
export type PasswordDerivation = (input: PasswordInput) => UnlockKeys;

const sections = ['password', 'recovery', 'account', 'wrappedAk', 'grant', 'grantEk', 'message'];

/**
 * Recomputes every value of a file of protocol vectors from the ids, keys and nonces in that file.
 *
 * Whatever is missing, malformed, unknown or different comes back by name; nothing in a file makes it throw.
 */
export function verifySealing(
  value: unknown,
  derive: PasswordDerivation = derivePasswordKeys,
): SealingVerification {
  const file = new VectorSection(value);
  const checks = new Checks();
  checks.expect('file', () => file.hasExactly(sections));
  verifyPassword(checks, file.section('password'), derive);
  verifyRecovery(checks, file.section('recovery'));
  verifyAccount(checks, file);
  verifyWrappedKey(checks, file);
  verifyGrant(checks, file);
  verifyMessage(checks, file);
  return checks.result();
}

function verifyPassword(checks: Checks, password: VectorSection, derive: PasswordDerivation): void {
  const keys = once(() =>
    derive({
      password: password.text('password'),
      loginId: password.text('loginId'),
      serverSalt: password.hex('salt'),
      t: password.integer('t'),
      m: password.integer('m'),
    }),
  );
  checks.expect('password', () =>
    password.hasExactly(['password', 'loginId', 'salt', 't', 'm', 'authKey', 'wrapKey']),
  );
  checks.expect('password.authKey', () => equalBytes(keys().authKey, password.hex('authKey')));
  checks.expect('password.wrapKey', () => equalBytes(keys().wrapKey, password.hex('wrapKey')));
}

function verifyRecovery(checks: Checks, recovery: VectorSection): void {
  const keys = once(() => recoveryKeys(recovery.text('code'), recovery.text('userId')));
  checks.expect('recovery', () => recovery.hasExactly(['random', 'code', 'userId', 'authKey', 'wrapKey']));
  checks.expect('recovery.random', () =>
    equalBytes(parseRecoveryCode(recovery.text('code')), recovery.hex('random')),
  );
  checks.expect('recovery.code', () => formatRecoveryCode(recovery.hex('random')) === recovery.text('code'));
  checks.expect('recovery.authKey', () => equalBytes(keys().authKey, recovery.hex('authKey')));
  checks.expect('recovery.wrapKey', () => equalBytes(keys().wrapKey, recovery.hex('wrapKey')));
}

function verifyAccount(checks: Checks, file: VectorSection): void {
  const account = file.section('account');
  const owner = once(() => ownerOf(file));
  const identity = once(() => createIdentity(owner(), account.integer('createdAt')));
  const names = ['userId', 'ak', 'signPk', 'boxPk', 'selfKey', 'createdAt', 'identitySig', 'idHash'];
  checks.expect('account', () => account.hasExactly([...names, 'safetyNumberWithCoach', 'coachAk']));
  checks.expect('account.signPk', () => equalBytes(owner().signPublicKey, account.hex('signPk')));
  checks.expect('account.boxPk', () => equalBytes(owner().boxPublicKey, account.hex('boxPk')));
  checks.expect('account.selfKey', () => equalBytes(owner().selfKey, account.hex('selfKey')));
  checks.expect('account.identitySig', () => {
    const sig = encodeBase64Url(account.hex('identitySig'));
    return verifyIdentity({ ...identity(), sig }).sig === identity().sig;
  });
  checks.expect('account.idHash', () => equalBytes(identityHash(identity()), account.hex('idHash')));
  checks.expect('account.safetyNumberWithCoach', () => {
    const coachIdentity = createIdentity(coachOf(file), account.integer('createdAt'));
    return safetyNumber(identity(), coachIdentity) === account.text('safetyNumberWithCoach');
  });
}

function verifyWrappedKey(checks: Checks, file: VectorSection): void {
  const wrapped = file.section('wrappedAk');
  const accountKey = once(() => file.section('account').hex('ak'));
  const wrapKey = once(() => file.section('password').hex('wrapKey'));
  const context = (): WrapContext => ({
    method: 'pw',
    userId: file.section('account').text('userId'),
    generation: 1,
  });
  checks.expect('wrappedAk', () => wrapped.hasExactly(['nonce', 'out']));
  checks.expect('wrappedAk.nonce', () =>
    equalBytes(wrapped.hex('out').subarray(nonceRange.start, nonceRange.end), wrapped.hex('nonce')),
  );
  checks.expect('wrappedAk.out', () => {
    const nonce = wrapped.hex('nonce');
    const again = wrapAccountKey(accountKey(), wrapKey(), context(), () => nonce);
    return again.ct === encodeBase64Url(wrapped.hex('out'));
  });
  checks.expect('account.ak', () => {
    const stated = { v: 1, method: 'pw', gen: 1, ct: encodeBase64Url(wrapped.hex('out')) };
    return equalBytes(unwrapAccountKey(stated, wrapKey(), context()), accountKey());
  });
}

function verifyGrant(checks: Checks, file: VectorSection): void {
  const grant = once(() => parseGrant(file.raw('grant')));
  checks.expect('grant', () => grant().to.length === 2);
  checks.expect('grant.byId', () =>
    grant().to.some(({ userId, idHash }) => userId === grant().by && idHash === grant().byId),
  );
  checks.expect('grant.sig', () => {
    const signer = grant().by === ownerOf(file).userId ? ownerOf(file) : coachOf(file);
    const statement = grantBytes(grant());
    const isValid = isSignedBy(grant().sig, statement, encodeBase64Url(signer.signPublicKey));
    return isValid && sign(statement, signer.signSecretKey) === grant().sig;
  });
  checks.expect('grant.commit', () => {
    const { space, epoch, commit } = grant();
    return encodeBase64Url(epochCommitment(file.hex('grantEk'), decodeBase64Url(space), epoch)) === commit;
  });
  for (const index of [0, 1]) {
    checks.expect(`grant.to.${index}`, () => equalBytes(openBox(file, grant(), index), file.hex('grantEk')));
  }
}

/** The epoch key in one box of the grant, opened by the person it is addressed to. */
function openBox(file: VectorSection, grant: Grant, index: number): Uint8Array {
  const entry = grant.to[index];
  if (!entry) throw new SealingError('member', 'to');
  const owner = ownerOf(file);
  const isOwner = entry.userId === owner.userId;
  const idHash = decodeBase64Url(entry.idHash);
  if (isOwner && !equalBytes(idHash, file.section('account').hex('idHash'))) {
    throw new SealingError('identity', 'idHash');
  }
  return openEpochKey(isOwner ? owner : coachOf(file), entry.box, {
    spaceId: decodeBase64Url(grant.space),
    epoch: grant.epoch,
    userId: entry.userId,
    identityHash: idHash,
  });
}

function verifyMessage(checks: Checks, file: VectorSection): void {
  const message = file.section('message');
  const envelope = once(() => parseEnvelope(message.raw('envelope')));
  checks.expect('message', () =>
    message.hasExactly(['ek', 'envelope', 'plaintext', 'messageKey', 'envHash']),
  );
  checks.expect('message.envelope', () => isSameJson(envelope(), message.raw('envelope')));
  checks.expect('message.ek', () => {
    const grant = parseGrant(file.raw('grant'));
    const isUnderGrant = envelope().sp === grant.space && envelope().ep === grant.epoch;
    return !isUnderGrant || equalBytes(message.hex('ek'), file.hex('grantEk'));
  });
  checks.expect('message.messageKey', () =>
    equalBytes(envelopeKey(message.hex('ek'), envelope()), message.hex('messageKey')),
  );
  checks.expect('message.plaintext', () =>
    isSameJson(openEnvelope(message.hex('ek'), envelope()), message.raw('plaintext')),
  );
  checks.expect('message.envHash', () =>
    equalBytes(decodeBase64Url(envelopeHash(envelope())), message.hex('envHash')),
  );
}

function ownerOf(file: VectorSection): OpenAccount {
  const account = file.section('account');
  return openAccount(account.hex('ak'), account.text('userId'));
}

/** The file names the coach only as the other recipient of the grant. */
function coachOf(file: VectorSection): OpenAccount {
  const others = parseGrant(file.raw('grant')).to.filter(({ userId }) => userId !== ownerOf(file).userId);
  const [coach] = others;
  if (!coach || others.length > 1) throw new SealingError('member', 'to');
  return openAccount(file.section('account').hex('coachAk'), coach.userId);
}

/** Whether two JSON values say the same; the order of names in an object says nothing. */
function isSameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, withSortedNames) === JSON.stringify(other, withSortedNames);
}

function withSortedNames(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => compareUserIds(one, other)));
}
