import {
  type AcceptedEnvelope,
  createGrant,
  encodeBase64Url,
  type Envelope,
  type Grant,
  identityHash,
  loadHistory,
  type OpenEpoch,
  openGrant,
  SealingError,
  type Self,
  SpaceHistory,
} from '@aparte/sealing';
import type { PinBook } from './pin-book.ts';
import type { OpenedHistory, OpenedMessage, SpaceStanding } from './sealing-calls.types.ts';

const longestEpochMs = 30 * 24 * 60 * 60 * 1000;
const mostMessagesOfEpoch = 1000;

interface OpenSpace {
  readonly peerId: string;
  readonly history: SpaceHistory;
  readonly epochs: OpenEpoch[];
  messagesOfEpoch: number;
}

/** The conversations that are open on this device: their keys and what was read so far. */
export class OpenSpaces {
  private readonly spaces = new Map<string, OpenSpace>();

  constructor(
    private readonly pins: PinBook,
    private readonly now: () => number,
  ) {}

  /** Opens a conversation with every key that was granted for it; asked again, it takes in the new ones. */
  open(self: Self, input: { spaceId: string; peerId: string; grants: readonly Grant[] }): SpaceStanding {
    const { spaceId, peerId } = input;
    const space = this.spaces.get(spaceId) ?? newSpace(self, spaceId, peerId);
    this.spaces.set(spaceId, space);

    const newest = space.epochs.at(-1)?.epoch ?? 0;
    const unread = input.grants
      .filter(({ epoch }) => epoch > newest)
      .sort((one, other) => one.epoch - other.epoch);
    for (const grant of unread) this.takeGrant(self, spaceId, grant);
    return { epoch: space.epochs.at(-1)?.epoch ?? 0, isEpochDue: this.isDue(space) };
  }

  /** Makes the next key of a conversation, for both people. */
  grant(self: Self, { spaceId, at }: { spaceId: string; at: number }): Grant {
    return createGrant(this.view(self, spaceId), at);
  }

  /** Seals a message for the other person. */
  seal(self: Self, input: { spaceId: string; id: string; text: string; at: number }): Envelope {
    const space = this.find(input.spaceId);
    const epoch = space.epochs.at(-1);
    if (!epoch) throw new SealingError('epoch');
    const draft = { kind: 'msg', id: input.id, at: input.at, body: { t: input.text } } as const;
    return space.history.seal(draft, { self, peers: [this.pins.pinOf(space.peerId)], epoch });
  }

  /** Opens envelopes and puts them in their place. */
  read(spaceId: string, envelopes: readonly unknown[]): OpenedHistory {
    const space = this.find(spaceId);
    const { accepted, problems } = loadHistory(space.history, envelopes);
    const current = space.epochs.at(-1)?.epoch;
    space.messagesOfEpoch += accepted.filter(({ envelope }) => envelope.ep === current).length;
    return {
      messages: accepted.map(messageOf),
      faults: problems.map(({ code, index, id }) => ({ code, index, id: id ?? null })),
      isEpochDue: this.isDue(space),
    };
  }

  /** Forgets the keys and the history of one conversation. */
  close(spaceId: string): void {
    for (const { epochKey } of this.spaces.get(spaceId)?.epochs ?? []) epochKey.fill(0);
    this.spaces.delete(spaceId);
  }

  /** Forgets every conversation. */
  closeAll(): void {
    for (const spaceId of [...this.spaces.keys()]) this.close(spaceId);
  }

  private takeGrant(self: Self, spaceId: string, grant: Grant): void {
    const space = this.find(spaceId);
    const epoch = openGrant(this.view(self, spaceId), grant);
    space.history.addEpoch(epoch);
    space.epochs.push(epoch);
    space.messagesOfEpoch = 0;
  }

  private view(self: Self, spaceId: string) {
    const { peerId, epochs } = this.find(spaceId);
    return { spaceId, self, peers: [this.pins.pinOf(peerId)], previous: epochs.at(-1) };
  }

  private isDue({ peerId, epochs, messagesOfEpoch }: OpenSpace): boolean {
    const newest = epochs.at(-1);
    if (!newest) return true;
    const trusted = encodeBase64Url(identityHash(this.pins.pinOf(peerId).identity));
    if (!newest.members.some(({ idHash }) => idHash === trusted)) return true;
    return this.now() - newest.at > longestEpochMs || messagesOfEpoch >= mostMessagesOfEpoch;
  }

  private find(spaceId: string): OpenSpace {
    const space = this.spaces.get(spaceId);
    if (!space) throw new SealingError('not-ready', 'space');
    return space;
  }
}

function newSpace(self: Self, spaceId: string, peerId: string): OpenSpace {
  const history = new SpaceHistory(spaceId, [self.identity.userId, peerId]);
  return { peerId, history, epochs: [], messagesOfEpoch: 0 };
}

function messageOf({ envelope, body }: AcceptedEnvelope): OpenedMessage {
  const { id, from, ts, kd } = envelope;
  const text = kd === 'msg' && typeof body['t'] === 'string' ? body['t'] : null;
  return { id, from, at: ts, kind: kd, text };
}
