import { createHash } from 'node:crypto';
import { openAccount } from './account.ts';
import { encodeBase64Url } from './encoding.ts';
import type { Envelope, EnvelopeHeader } from './envelope.ts';
import { createIdentity } from './identity.ts';
import type { PreviousIdentity, VerifiedIdentity } from './identity.ts';
import { comparePin } from './peer-pin.ts';
import type { PeerPin } from './peer-pin.ts';
import type { RandomBytes } from './random.ts';
import { SealingError } from './sealing-error.ts';
import { initSealing } from './sodium.ts';
import { createGrant, openGrant } from './space-epoch.ts';
import type { Self } from './own-generations.ts';
import type { OpenEpoch, SpaceView } from './space-epoch.ts';
import { SpaceHistory } from './space-history.ts';

await initSealing();

export const noon = 1_700_000_000_000;
export const spaceId = encodeBase64Url(new Uint8Array(16).fill(7));

/** A random source that gives the same bytes in each run. */
export function repeatableRandom(seed: string): RandomBytes {
  let draws = 0;
  return (length) => {
    draws += 1;
    const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, block) =>
      createHash('sha256').update(`${seed}/${draws}/${block}`).digest(),
    );
    return new Uint8Array(Buffer.concat(blocks).subarray(0, length));
  };
}

/** A person with an account key made of one repeated byte and a published identity. */
export function person(userId: string, keyByte: number, previous?: PreviousIdentity): Self {
  const account = openAccount(new Uint8Array(32).fill(keyByte), userId);
  return { account, identity: createIdentity(account, noon, previous) };
}

/** The pin that one keeps after first contact with somebody. */
export function pinOf(identity: VerifiedIdentity): PeerPin {
  return comparePin(identity.userId, undefined, [identity]).pin;
}

export const rep = person('u-rep', 1);
export const coach = person('u-coach', 2);
export const stranger = person('u-stranger', 3);

/** The conversation as one of the two sees it before its first epoch. */
export function spaceOf(self: Self, peer: Self): SpaceView {
  return { spaceId, self, peers: [pinOf(peer.identity)], previous: undefined };
}

/** One side of a conversation: its history and what it needs to write. */
export interface Side {
  readonly self: Self;
  readonly peers: readonly PeerPin[];
  readonly epoch: OpenEpoch;
  readonly history: SpaceHistory;
}

/** A conversation of rep and coach in its first epoch, nothing said yet. */
export function conversation(): { rep: Side; coach: Side } {
  const grant = createGrant(spaceOf(rep, coach), noon, repeatableRandom('epoch 1'));
  const side = (self: Self, peer: Self): Side => {
    const view = spaceOf(self, peer);
    const epoch = openGrant(view, grant);
    const history = new SpaceHistory(spaceId, ['u-rep', 'u-coach']);
    history.addEpoch(epoch);
    return { self, peers: view.peers, epoch, history };
  };
  return { rep: side(rep, coach), coach: side(coach, rep) };
}

/** The header of an envelope, to seal something else under it. */
export function headerOf({ sp, ep, from, kd, id, sq, pv, as, ah, ts }: Envelope): EnvelopeHeader {
  return { sp, ep, from, kd, id, sq, pv, as, ah, ts };
}

/** The code with which something is refused; fails when it is not, or by any other kind of error. */
export function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof SealingError) return error.code;
    throw error;
  }
  throw new Error('It was not refused.');
}

/** A copy of bytes with one bit turned. */
export function flipBit(bytes: Uint8Array, index: number): Uint8Array {
  const flipped = Uint8Array.from(bytes);
  flipped[index % bytes.length] = (flipped[index % bytes.length] ?? 0) ^ (1 << (index % 8));
  return flipped;
}
