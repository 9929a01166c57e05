import {
  type AcceptedEnvelope,
  createGrant,
  createReport,
  encodeBase64Url,
  type Envelope,
  epochsToGiveBack,
  followGrant,
  type Grant,
  type HistoryProblem,
  identityHash,
  isOpenEpoch,
  type JsonObject,
  loadHistory,
  type LockedEpoch,
  makeRegrant,
  type OpenEpoch,
  parseEnvelope,
  type PeerPin,
  type Regrant,
  SealingError,
  type SealingErrorCode,
  type Self,
  SpaceHistory,
  unlockEpoch,
  verifyReport,
  wipeKeys,
} from '@aparte/sealing';
import { bodyOf, contentOf } from '../messages/message-content.ts';
import type { NewContent } from '../messages/message-content.types.ts';
import type { Disclosure } from './disclosure-calls.types.ts';
import { hasEpochAged } from './epoch-age.ts';
import type { LostHistory } from './identity-calls.types.ts';
import type { FileDesk } from './file-desk.ts';
import type { PinBook } from './pin-book.ts';
import type { HistoryFault, OpenedHistory, OpenedMessage, SpaceStanding } from './sealing-calls.types.ts';

const mostMessagesOfEpoch = 1000;

interface OpenSpace {
  /** Nobody in a space of one's own. */
  readonly peerId: string | null;
  readonly history: SpaceHistory;
  readonly epochs: (OpenEpoch | LockedEpoch)[];
  /** What either of the two gave back to the other. */
  regrants: readonly Regrant[];
  /** Why something that was given back was not taken. */
  regrantRefusal: SealingErrorCode | null;
  messagesOfEpoch: number;
}

/** The keys of a conversation as the server keeps them. */
interface SpaceKeysInput {
  readonly spaceId: string;
  readonly peerId: string | null;
  readonly grants: readonly Grant[];
  readonly regrants?: readonly Regrant[];
}

/** The spaces that are open on this device, conversations and those of one's own: their keys and what was read so far. */
export class OpenSpaces {
  private readonly spaces = new Map<string, OpenSpace>();

  constructor(
    private readonly pins: PinBook,
    private readonly files: FileDesk,
    private readonly now: () => number,
  ) {}

  /** Opens a conversation with every key that was granted for it; asked again, it takes in the new ones. */
  open(self: Self, input: SpaceKeysInput): SpaceStanding {
    const { spaceId, peerId } = input;
    const space = this.spaces.get(spaceId) ?? newSpace(self, spaceId, peerId);
    this.spaces.set(spaceId, space);

    const newest = space.epochs.at(-1)?.epoch ?? 0;
    const unread = input.grants
      .filter(({ epoch }) => epoch > newest)
      .sort((one, other) => one.epoch - other.epoch);
    for (const grant of unread) this.takeGrant(self, spaceId, grant);
    this.takeRegrants(self, space, input.regrants ?? []);
    return { epoch: space.epochs.at(-1)?.epoch ?? 0, isEpochDue: this.isDue(self, space) };
  }

  /** Makes the next key of a conversation, for both people. */
  grant(self: Self, { spaceId, at }: { spaceId: string; at: number }): Grant {
    return createGrant(this.view(self, spaceId), at);
  }

  /** Seals a message for the other person. */
  seal(self: Self, input: { spaceId: string; id: string; content: NewContent; at: number }): Envelope {
    const space = this.find(input.spaceId);
    const epoch = space.epochs.at(-1);
    if (!epoch || !isOpenEpoch(epoch)) throw new SealingError('epoch');
    const { content, id, at } = input;
    const draft = { kind: content.kind, id, at, body: this.bodyOf(self, input.spaceId, content) };
    return space.history.seal(draft, { self, peers: this.pinsOf(space), epoch });
  }

  /** Opens envelopes and puts them in their place. */
  read(self: Self, spaceId: string, envelopes: readonly unknown[]): OpenedHistory {
    const space = this.find(spaceId);
    const { accepted, problems } = loadHistory(space.history, envelopes);
    for (const { envelope, body } of accepted)
      if (envelope.kd === 'file') this.files.remember(spaceId, envelope.id, body);
    const current = space.epochs.at(-1)?.epoch;
    space.messagesOfEpoch += accepted.filter(({ envelope }) => envelope.ep === current).length;
    const messages = placed(accepted, envelopes, problems);
    const faults = problems.map((problem) => faultOf(space, problem, envelopes[problem.index]));
    const displaced = displacedOf(messages, envelopes);
    return {
      messages: messages.filter(({ index }) => !displaced.has(index)),
      faults: [...faults, ...messages.filter(({ index }) => displaced.has(index)).map(outOfOrder)],
      isEpochDue: this.isDue(self, space),
    };
  }

  /** Takes the key of one message out of a conversation, with what it makes readable. */
  disclose(spaceId: string, value: unknown): Disclosure {
    const envelope = parseEnvelope(value);
    const epoch = this.find(spaceId).epochs.find(({ epoch: number }) => number === envelope.ep);
    if (!epoch || !isOpenEpoch(epoch)) throw new SealingError('epoch');
    const report = createReport(epoch, envelope);
    return { ...report, content: contentOf(envelope.kd, verifyReport(report, envelope)) };
  }

  /** What of a conversation is closed to one of the two because keys were lost. */
  lostHistory(spaceId: string): LostHistory {
    const space = this.find(spaceId);
    return {
      closed: space.epochs.filter((epoch) => !isOpenEpoch(epoch)).length,
      returnable: this.returnable(space).length,
      refusal: space.regrantRefusal,
    };
  }

  /** Gives back every key that the other person lost and was not given back yet. */
  giveBack(self: Self, { spaceId, at }: { spaceId: string; at: number }): readonly Regrant[] {
    const space = this.find(spaceId);
    const [pin] = this.pinsOf(space);
    return pin ? this.returnable(space).map((epoch) => makeRegrant(epoch, self, pin, at)) : [];
  }

  /** Forgets the keys and the history of one conversation. */
  close(spaceId: string): void {
    wipeKeys(...(this.spaces.get(spaceId)?.epochs ?? []).flatMap(({ epochKey }) => epochKey ?? []));
    this.spaces.delete(spaceId);
    this.files.close(spaceId);
  }

  /** Forgets every conversation. */
  closeAll(): void {
    for (const spaceId of [...this.spaces.keys()]) this.close(spaceId);
  }

  private bodyOf(self: Self, spaceId: string, content: NewContent): JsonObject {
    return content.kind === 'file' ? this.files.bodyOf(self, spaceId, content) : bodyOf(content);
  }

  private takeGrant(self: Self, spaceId: string, grant: Grant): void {
    const space = this.find(spaceId);
    const peers = space.peerId === null ? [] : [this.pins.readingPinOf(space.peerId)];
    const epoch = followGrant({ ...this.view(self, spaceId), peers }, grant);
    if (isOpenEpoch(epoch)) space.history.addEpoch(epoch);
    else space.history.addLockedEpoch(epoch.epoch);
    space.epochs.push(epoch);
    space.messagesOfEpoch = 0;
  }

  /** Opens what is closed with what was given back; a key that does not fit is told, and the rest goes on. */
  private takeRegrants(self: Self, space: OpenSpace, regrants: readonly Regrant[]): void {
    space.regrants = regrants;
    space.regrantRefusal = null;
    const [pin] = this.pinsOf(space);
    if (!pin) return;
    space.epochs.forEach((epoch, index) => {
      if (isOpenEpoch(epoch)) return;
      for (const regrant of regrants.filter((given) => given.epoch === epoch.epoch)) {
        try {
          const opened = unlockEpoch(epoch, regrant, self, pin);
          space.history.addEpoch(opened);
          space.epochs[index] = opened;
          return;
        } catch (error) {
          space.regrantRefusal ??= refusalOf(error);
        }
      }
    });
  }

  private returnable(space: OpenSpace): readonly OpenEpoch[] {
    const { epochs, regrants } = space;
    const [pin] = this.pinsOf(space);
    return !pin || pin.reset ? [] : epochsToGiveBack(epochs.filter(isOpenEpoch), pin, regrants);
  }

  private view(self: Self, spaceId: string) {
    const space = this.find(spaceId);
    return { spaceId, self, peers: this.pinsOf(space), previous: space.epochs.at(-1) };
  }

  /** Whether the newest key has had its day, or was made for other keys than those of the two today. */
  private isDue(self: Self, space: OpenSpace): boolean {
    const { epochs, messagesOfEpoch } = space;
    const newest = epochs.at(-1);
    if (!newest) return true;
    const identities = [self.identity, ...this.pinsOf(space).map(({ identity }) => identity)];
    const present = identities.map((identity) => encodeBase64Url(identityHash(identity)));
    if (!present.every((trusted) => newest.members.some(({ idHash }) => idHash === trusted))) return true;
    const dates = epochs.map(({ at }) => at);
    return messagesOfEpoch >= mostMessagesOfEpoch || hasEpochAged(dates, this.now());
  }

  private pinsOf({ peerId }: Pick<OpenSpace, 'peerId'>): readonly PeerPin[] {
    return peerId === null ? [] : [this.pins.pinOf(peerId)];
  }

  private find(spaceId: string): OpenSpace {
    const space = this.spaces.get(spaceId);
    if (!space) throw new SealingError('not-ready', 'space');
    return space;
  }
}

function newSpace(self: Self, spaceId: string, peerId: string | null): OpenSpace {
  const members = peerId === null ? [self.identity.userId] : [self.identity.userId, peerId];
  const history = new SpaceHistory(spaceId, members);
  return { peerId, history, epochs: [], regrants: [], regrantRefusal: null, messagesOfEpoch: 0 };
}

function refusalOf(error: unknown): SealingErrorCode {
  if (error instanceof SealingError) return error.code;
  throw error;
}

/** What was accepted and where in the list given it stood; a second copy of it elsewhere in the list is passed over. */
function placed(
  accepted: readonly AcceptedEnvelope[],
  given: readonly unknown[],
  problems: readonly HistoryProblem[],
): readonly OpenedMessage[] {
  const refused = new Set(problems.map(({ index }) => index));
  const indices = new Map<string, number>();
  given.forEach((envelope, index) => {
    const key = chainPlace(envelope);
    if (!refused.has(index) && !indices.has(key)) indices.set(key, index);
  });
  return accepted.map(({ envelope, body }) => {
    const { id, from, ts, kd } = envelope;
    const index = indices.get(chainPlace(envelope)) ?? 0;
    return { index, id, from, at: ts, content: contentOf(kd, body) };
  });
}

/** Where envelopes stand before what they follow or acknowledge: the server put them out of order. */
function displacedOf(messages: readonly OpenedMessage[], given: readonly unknown[]): ReadonlySet<number> {
  const indices = new Map(messages.map(({ index }) => [chainPlace(given[index]), index]));
  const isAfter = (index: number, place: string): boolean => (indices.get(place) ?? -1) > index;
  const senders = [...new Set(messages.map(({ from }) => from))];
  const displaced = messages.filter(({ index, from }) => {
    const { sq, as } = given[index] as Envelope;
    const peer = senders.find((sender) => sender !== from) ?? '';
    return isAfter(index, `${from} ${sq - 1}`) || isAfter(index, `${peer} ${as}`);
  });
  return new Set(displaced.map(({ index }) => index));
}

function outOfOrder({ index, id }: OpenedMessage): HistoryFault {
  return { code: 'chain', index, id };
}

function chainPlace(envelope: unknown): string {
  const { from, sq } = (envelope ?? {}) as { from?: unknown; sq?: unknown };
  return `${String(from)} ${String(sq)}`;
}

/**
 * The library says 'ack-mismatch' both for what acknowledges something else and for what waits for something that
 * was acknowledged and never given; people are told which.
 */
function faultOf({ history }: OpenSpace, problem: HistoryProblem, envelope: unknown): HistoryFault {
  const { code, index, id = null } = problem;
  const isWaiting = code === 'ack-mismatch' && stillWaits(history, envelope);
  return { code: isWaiting ? 'ack-ahead' : code, index, id };
}

function stillWaits(history: SpaceHistory, envelope: unknown): boolean {
  try {
    return ['ack-ahead', 'gap'].includes(history.receive(envelope).outcome);
  } catch {
    // Nothing of this envelope has been opened yet: it stands behind one that waits.
    return true;
  }
}
