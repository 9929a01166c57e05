import type { Envelope, SealingErrorCode } from '@aparte/sealing';
import type { MessageContent } from '../../member/messages/message-content.types.ts';
import { FakeChatServer } from './chat-link.fake.ts';
import { Conversation, type ConversationPlace } from './conversation.ts';
import type { ConversationView } from './conversation-view.types.ts';
import { wordsOf } from './entries.ts';
import { FakeSpaceMemory } from '../../member/spaces/space-memory.fake.ts';
import { FakeOutboxShelf } from './outbox-shelf.fake.ts';

const space = { spaceId: 'space', ownId: 'rep', peerId: 'coach' };
const trusted = { state: 'same', isVerified: false } as const;

type FakeEnvelope = Envelope & { content: MessageContent; broken?: SealingErrorCode };

/** Stands for the worker: an envelope carries its text in the open, and `broken` ones do not open. */
export class FakeKeys {
  /** What refers to something that is not there. */
  readonly missing = new Set<string>();
  sealed = 0;
  refusal: Error | null = null;
  isEpochDue = false;

  openHistory: ConversationPlace['keys']['openHistory'] = ({ envelopes }) => {
    const read = envelopes.map((envelope, index) => ({ index, ...(envelope as FakeEnvelope) }));
    const faultOf = ({ id, broken }: FakeEnvelope) => broken ?? (this.missing.has(id) ? 'ack-ahead' : null);
    const messages = read.filter((envelope) => faultOf(envelope) === null);
    const first = messages.filter(({ id, index }) => messages.find((one) => one.id === id)?.index === index);
    return Promise.resolve({
      messages: first.map(({ index, id, from, content }) => ({ index, id, from, at: 0, content })),
      faults: read.flatMap((envelope) => {
        const code = faultOf(envelope);
        return code === null ? [] : [{ code, index: envelope.index, id: envelope.id }];
      }),
      isEpochDue: this.isEpochDue,
    });
  };

  seal: ConversationPlace['keys']['seal'] = ({ id, content }) => {
    if (this.refusal) return Promise.reject(this.refusal);
    this.sealed += 1;
    return Promise.resolve({ id, from: 'rep', content } as unknown as Envelope);
  };

  discloseMessage: ConversationPlace['keys']['discloseMessage'] = ({ envelope }) => {
    const { id, content } = envelope as FakeEnvelope;
    return Promise.resolve({ msgId: id, mk: `key of ${id}`, content });
  };

  closeSpace = () => Promise.resolve();
}

/** An envelope as the fake worker reads it. */
export function envelope(id: string, from: string, text: string, more: object = {}): Envelope {
  return { id, from, content: { kind: 'msg', text }, ...more } as unknown as Envelope;
}

/** A server, a browser and the keys of one person; `start` opens a tab of theirs. */
export function arrange(more: Partial<ConversationPlace> = {}) {
  const server = new FakeChatServer();
  const keys = new FakeKeys();
  const shelf = new FakeOutboxShelf();
  const memory = new FakeSpaceMemory();
  const steps: string[] = [];
  let count = 0;
  const place: ConversationPlace = {
    space,
    keys,
    link: server,
    shelf,
    memory,
    prepare: () => {
      steps.push('prepare');
      return Promise.resolve(trusted);
    },
    renewKey: () => {
      steps.push('renew');
      return Promise.resolve();
    },
    now: () => Date.UTC(2026, 2, 9, 10),
    newId: () => `m${(count += 1)}`,
    wait: () => Promise.resolve(),
    alone: (work) => work(),
    forgetFiles: () => Promise.resolve(),
    ...more,
  };
  const start = () => {
    const conversation = new Conversation(place);
    const until = (isSo: (view: ConversationView) => boolean): Promise<ConversationView> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (isSo(conversation.current())) resolve(conversation.current());
        };
        conversation.subscribe(look);
        look();
      });
    return { conversation, until };
  };
  return { server, keys, shelf, memory, steps, start };
}

/** What is shown, with how far each has come. */
export const texts = ({ entries }: ConversationView) =>
  entries.map((entry) =>
    entry.kind === 'message'
      ? `${entry.change?.state ?? entry.state}: ${wordsOf(entry) ?? entry.content?.kind ?? 'retiré'}`
      : `fault: ${entry.code}`,
  );
/** Whether everything was read. */
export const isReady = ({ phase }: ConversationView): boolean => phase === 'ready';
