import type { OpenAccount } from './account.ts';
import { decodeBase64Url, encodeBase64Url, tup, u32, u64 } from './encoding.ts';
import { equalBytes, keyLength, sha256 } from './hashing.ts';
import { SealingError } from './sealing-error.ts';
import { isSignedBy, sign, signatureLength } from './signing.ts';
import { StrictFields } from './strict-fields.ts';

declare const verified: unique symbol;

/** The public keys of a person, signed by themselves, as every server and peer may see them. */
export interface Identity {
  readonly v: 1;
  readonly userId: string;
  /** Counts the key changes of this person from 1. */
  readonly gen: number;
  readonly signPk: string;
  readonly boxPk: string;
  readonly createdAt: number;
  /** Hash of the identity before this one, or empty. */
  readonly prev: string;
  readonly sig: string;
  /** Signature by the keys before these; empty on a first identity and after everything was lost. */
  readonly sigPrev: string;
}

/** An identity whose own signature was checked; says nothing yet about who is behind it. */
export type VerifiedIdentity = Identity & { readonly [verified]: true };

/** How an identity follows the one before it: announced by the old keys, or started anew. */
export type IdentityLink = 'rotated' | 'reset';

/** The identity that a new one replaces; without the account the old keys are lost and cannot sign. */
export interface PreviousIdentity {
  readonly identity: VerifiedIdentity;
  readonly account?: OpenAccount;
}

const largestGeneration = 0xffff_ffff;

/** Publishes the keys of an account: its first identity, or the one that replaces `previous`. */
export function createIdentity(
  account: OpenAccount,
  createdAt: number,
  previous?: PreviousIdentity,
): VerifiedIdentity {
  if (previous && previous.identity.userId !== account.userId) throw new SealingError('identity', 'userId');

  const unsigned = {
    userId: account.userId,
    gen: previous === undefined ? 1 : previous.identity.gen + 1,
    signPk: encodeBase64Url(account.signPublicKey),
    boxPk: encodeBase64Url(account.boxPublicKey),
    createdAt,
    prev: previous === undefined ? '' : encodeBase64Url(identityHash(previous.identity)),
  };
  const statement = identityBytes(unsigned);
  const sigPrev = previous?.account ? sign(statement, previous.account.signSecretKey) : '';
  return verifyIdentity({ v: 1, ...unsigned, sig: sign(statement, account.signSecretKey), sigPrev });
}

/** An identity from a server or a request, checked field by field but not yet its signature. */
export function parseIdentity(value: unknown): Identity {
  const fields = new StrictFields(value, [
    'v',
    'userId',
    'gen',
    'signPk',
    'boxPk',
    'createdAt',
    'prev',
    'sig',
    'sigPrev',
  ]);
  const gen = fields.integer('gen', 1, largestGeneration);
  return {
    v: fields.version('v'),
    userId: fields.text('userId'),
    gen,
    signPk: fields.base64('signPk', keyLength),
    boxPk: fields.base64('boxPk', keyLength),
    createdAt: fields.integer('createdAt', 0),
    // A first identity follows nothing; every later one names what it follows.
    prev: fields.base64('prev', gen === 1 ? 0 : keyLength),
    sig: fields.base64('sig', signatureLength),
    sigPrev: gen === 1 ? fields.base64('sigPrev', 0) : fields.base64('sigPrev', 0, signatureLength),
  };
}

/** Reads an identity and checks that it was signed by the very keys it shows. */
export function verifyIdentity(value: unknown): VerifiedIdentity {
  const identity = parseIdentity(value);
  if (!isSignedBy(identity.sig, identityBytes(identity), identity.signPk)) {
    throw new SealingError('signature', 'sig');
  }
  return identity as VerifiedIdentity;
}

/** Tells how an identity follows another; refuses one that does not follow it at all. */
export function verifyIdentityLink(previous: VerifiedIdentity, next: VerifiedIdentity): IdentityLink {
  if (next.userId !== previous.userId) throw new SealingError('identity', 'userId');
  if (next.gen !== previous.gen + 1) throw new SealingError('chain', 'gen');
  if (next.prev !== encodeBase64Url(identityHash(previous))) throw new SealingError('chain', 'prev');
  if (next.sigPrev === '') return 'reset';
  if (!isSignedBy(next.sigPrev, identityBytes(next), previous.signPk)) {
    throw new SealingError('signature', 'sigPrev');
  }
  return 'rotated';
}

/** Refuses to go on when the server shows other keys for this account than the account key gives. */
export function requireOwnIdentity(account: OpenAccount, shown: VerifiedIdentity): void {
  const isMine =
    shown.userId === account.userId &&
    equalBytes(decodeBase64Url(shown.signPk), account.signPublicKey) &&
    equalBytes(decodeBase64Url(shown.boxPk), account.boxPublicKey);
  if (!isMine) throw new SealingError('identity', 'own');
}

/** The hash by which grants, pins and later identities name this one. */
export function identityHash(identity: Identity): Uint8Array {
  return sha256(identityBytes(identity));
}

type SignedFields = Omit<Identity, 'v' | 'sig' | 'sigPrev'>;

function identityBytes({ userId, gen, signPk, boxPk, createdAt, prev }: SignedFields): Uint8Array {
  return tup(
    'cce1/identity',
    userId,
    u32(gen),
    decodeBase64Url(signPk),
    decodeBase64Url(boxPk),
    u64(createdAt),
    decodeBase64Url(prev),
  );
}
