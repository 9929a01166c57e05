import { openEnvelope, sealEnvelope } from './envelope-content.ts';
import { envelopeHash, parseEnvelope } from './envelope.ts';
import type { Envelope, EnvelopeKind } from './envelope.ts';
import { encodeBase64Url, decodeBase64Url } from './encoding.ts';
import { idLength } from './epoch-keys.ts';
import type { EpochKey } from './epoch-keys.ts';
import { mostMembers } from './grant.ts';
import { equalBytes, requireLength } from './hashing.ts';
import { identityHash } from './identity.ts';
import { requireSendable } from './peer-pin.ts';
import type { PeerPin } from './peer-pin.ts';
import { drawBytes, secureRandomBytes } from './random.ts';
import type { RandomBytes } from './random.ts';
import type { JsonObject } from './sealed-body.ts';
import { SealingError } from './sealing-error.ts';
import type { Self } from './own-generations.ts';
import type { OpenEpoch } from './space-epoch.ts';

/** Why an authentic envelope does not stand where it claims to stand. */
export type Misplacement = 'duplicate' | 'gap' | 'chain' | 'fork' | 'ack-mismatch' | 'ack-ahead';

/** An envelope that was opened and took its place in the history. */
export interface AcceptedEnvelope {
  readonly outcome: 'accepted';
  readonly envelope: Envelope;
  readonly body: JsonObject;
}

/** An envelope that changed nothing, and why. */
export interface MisplacedEnvelope {
  readonly outcome: Misplacement;
  readonly envelope: Envelope;
}

/** An envelope that took its place unread: the key of its epoch is lost. */
export interface LockedEnvelope {
  readonly outcome: 'locked';
  readonly envelope: Envelope;
}

/** What became of one envelope. */
export type ReceivedEnvelope = AcceptedEnvelope | LockedEnvelope | MisplacedEnvelope;

/** Something this person wants to say. */
export interface Draft {
  readonly kind: EnvelopeKind;
  readonly body: JsonObject;
  readonly at: number;
  /** Keep it when the same draft is sealed again after losing a race; drawn at random otherwise. */
  readonly id?: string;
}

/** Who writes, to whom, and in which epoch. */
export interface Sending {
  readonly self: Self;
  readonly peers: readonly PeerPin[];
  readonly epoch: OpenEpoch;
}

interface SenderChain {
  readonly hashes: string[];
  acknowledged: number;
  epoch: number;
}

/**
 * One device's view of the envelopes of one space.
 *
 * It grows only by receive(), also for one's own envelopes once the server took them. Whatever is refused
 * leaves it as it was.
 */
export class SpaceHistory {
  readonly spaceId: string;
  private readonly chains: ReadonlyMap<string, SenderChain>;
  private readonly epochKeys = new Map<number, Uint8Array>();
  private readonly lockedEpochs = new Set<number>();

  constructor(spaceId: string, members: readonly string[]) {
    requireLength(decodeBase64Url(spaceId, 'spaceId'), idLength, 'spaceId');
    const distinct = new Set(members);
    const isSound = distinct.size === members.length && distinct.size > 0 && distinct.size <= mostMembers;
    if (!isSound) throw new SealingError('member');
    this.spaceId = spaceId;
    this.chains = new Map(
      members.map((userId) => [userId, { hashes: [], acknowledged: 0, epoch: 1 }] as const),
    );
  }

  /** Makes what was written in an epoch readable. */
  addEpoch({ spaceId, epoch, epochKey }: EpochKey): void {
    if (spaceId !== this.spaceId) throw new SealingError('space');
    const known = this.epochKeys.get(epoch);
    if (known && !equalBytes(known, epochKey)) throw new SealingError('fork', 'epoch');
    this.epochKeys.set(epoch, epochKey);
  }

  /**
   * Lets what was written in an epoch take its place unread, because its key is lost.
   *
   * Its content stays closed and unproven; the hash chain of what follows holds it to what it was.
   */
  addLockedEpoch(epoch: number): void {
    this.lockedEpochs.add(epoch);
  }

  /** How many envelopes of a member stand in the history. */
  countFrom(userId: string): number {
    return this.chainOf(userId).hashes.length;
  }

  /**
   * Seals the next envelope of this person; the history takes it in when receive() gets it back.
   *
   * Refuses to write while a peer has new keys that nobody accepted, and under an epoch that was handed to
   * other keys than the ones now trusted.
   */
  seal(draft: Draft, sending: Sending, randomBytes: RandomBytes = secureRandomBytes): Envelope {
    sending.peers.forEach(requireSendable);
    this.requireMembers(sending);
    requirePresentKeys(sending);

    const from = sending.self.identity.userId;
    const own = this.chainOf(from);
    const peer = this.peerChainOf(from);
    if (sending.epoch.spaceId !== this.spaceId) throw new SealingError('space');
    if (sending.epoch.epoch < own.epoch) throw new SealingError('epoch');
    const header = {
      sp: this.spaceId,
      ep: sending.epoch.epoch,
      from,
      kd: draft.kind,
      id: draft.id ?? encodeBase64Url(drawBytes(randomBytes, idLength)),
      sq: own.hashes.length + 1,
      pv: own.hashes.at(-1) ?? '',
      as: peer?.hashes.length ?? 0,
      ah: peer?.hashes.at(-1) ?? '',
      ts: draft.at,
    };
    return sealEnvelope(sending.epoch.epochKey, header, draft.body, randomBytes);
  }

  /**
   * Opens an envelope and puts it in its place.
   *
   * Throws when it is not authentic or not of this space; says where it fails to fit when it is.
   */
  receive(value: unknown): ReceivedEnvelope {
    const envelope = parseEnvelope(value);
    if (envelope.sp !== this.spaceId) throw new SealingError('space');
    const chain = this.chainOf(envelope.from);
    const hash = envelopeHash(envelope);
    if (chain.hashes[envelope.sq - 1] === hash) return { outcome: 'duplicate', envelope };

    const epochKey = this.epochKeyOf(envelope);
    const body = epochKey && openEnvelope(epochKey, envelope);
    const misplacement = findMisplacement(envelope, chain, this.peerChainOf(envelope.from));
    if (misplacement) return { outcome: misplacement, envelope };
    if (envelope.ep < chain.epoch) throw new SealingError('epoch');

    chain.hashes.push(hash);
    chain.acknowledged = envelope.as;
    chain.epoch = envelope.ep;
    return body ? { outcome: 'accepted', envelope, body } : { outcome: 'locked', envelope };
  }

  private chainOf(userId: string): SenderChain {
    const chain = this.chains.get(userId);
    if (!chain) throw new SealingError('member', 'from');
    return chain;
  }

  private peerChainOf(userId: string): SenderChain | undefined {
    const peer = [...this.chains.keys()].find((member) => member !== userId);
    return peer === undefined ? undefined : this.chains.get(peer);
  }

  private epochKeyOf({ ep }: Envelope): Uint8Array | undefined {
    const epochKey = this.epochKeys.get(ep);
    if (!epochKey && !this.lockedEpochs.has(ep)) throw new SealingError('epoch');
    return epochKey;
  }

  private requireMembers({ self, peers }: Sending): void {
    const people = [self.identity, ...peers.map((pin) => pin.identity)].map(({ userId }) => userId);
    const areMembers = people.every((userId) => this.chains.has(userId));
    if (!areMembers || new Set(people).size !== this.chains.size) throw new SealingError('member');
  }
}

function findMisplacement(
  envelope: Envelope,
  own: SenderChain,
  peer: SenderChain | undefined,
): Misplacement | undefined {
  const known = own.hashes.length;
  if (envelope.sq <= known) return 'fork';
  if (envelope.sq > known + 1) return 'gap';
  if (envelope.pv !== (own.hashes.at(-1) ?? '')) return 'chain';
  return findAcknowledgementFault(envelope, own, peer?.hashes ?? []);
}

function findAcknowledgementFault(
  envelope: Envelope,
  own: SenderChain,
  peerHashes: readonly string[],
): Misplacement | undefined {
  // Somebody who had received more before and now says less was shown another past.
  if (envelope.as < own.acknowledged) return 'ack-mismatch';
  if (envelope.as > peerHashes.length) return 'ack-ahead';
  return envelope.ah === (peerHashes[envelope.as - 1] ?? '') ? undefined : 'ack-mismatch';
}

function requirePresentKeys({ self, peers, epoch }: Sending): void {
  const trusted = new Set(
    [self.identity, ...peers.map((pin) => pin.identity)].map((identity) =>
      encodeBase64Url(identityHash(identity)),
    ),
  );
  const isForThem =
    epoch.members.length === trusted.size && epoch.members.every((member) => trusted.has(member.idHash));
  if (!isForThem) throw new SealingError('epoch', 'members');
}
