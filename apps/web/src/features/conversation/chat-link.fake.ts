import type { ChatRefusalCode, PlacedEnvelope, StoredEnvelope } from '@aparte/contracts';
import type { Envelope } from '@aparte/sealing';
import { ProblemError } from '../../http/problem-error.ts';
import { ChatFailure } from '../../member/problems/chat-failure.ts';
import type { ChatLink, HistoryPage, LinkListener, LinkState } from './chat-link.ts';

/** Small, so that every history spans several. */
const pageSize = 3;
const at = '2026-03-09T10:00:00.000Z';

/** A conversation server with one conversation, which can lose answers, refuse, or go away. */
export class FakeChatServer implements ChatLink {
  readonly log: PlacedEnvelope<unknown>[] = [];
  state: LinkState = 'online';
  clockOffMs = 0;
  /** The places that the server keeps to itself. */
  readonly withheld = new Set<number>();
  /** The refusals to give before anything is accepted again. */
  refusals: ChatRefusalCode[] = [];
  /** How many times an envelope is stored without the sender hearing of it. */
  lostAnswers = 0;
  private readonly listeners = new Set<LinkListener>();

  listen(_: string, listener: LinkListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  send(_: string, [envelope]: readonly Envelope[]): Promise<readonly StoredEnvelope[]> {
    const refusal = this.refusals.shift();
    if (refusal) return Promise.reject(new ChatFailure(refusal));
    if (!envelope || this.state !== 'online') return Promise.reject(offline());

    const known = this.log.find(({ e }) => (e as Envelope).id === envelope.id);
    const placed = known ?? this.store(envelope);
    if (this.lostAnswers > 0) {
      this.lostAnswers -= 1;
      return Promise.reject(offline());
    }
    return Promise.resolve([{ id: envelope.id, s: placed.s, at }]);
  }

  async *pages(_: string, since: number): AsyncGenerator<HistoryPage> {
    await Promise.resolve();
    if (this.state !== 'online') throw offline();
    const given = this.log.filter(({ s }) => s > since && !this.withheld.has(s));
    const last = this.log.length;
    if (given.length === 0) yield { last, placed: [] };
    for (let start = 0; start < given.length; start += pageSize) {
      yield { last, placed: given.slice(start, start + pageSize) };
    }
  }

  close(): void {
    this.listeners.clear();
  }

  /** The other person wrote something. */
  store(envelope: unknown): PlacedEnvelope<unknown> {
    const placed = { s: this.log.length + 1, at, e: envelope };
    this.log.push(placed);
    return placed;
  }

  deliver(placed: PlacedEnvelope<unknown>): void {
    for (const { onEnvelope } of this.listeners) onEnvelope(placed);
  }

  tick(): void {
    for (const { onHead } of this.listeners) onHead(this.log.length);
  }

  become(state: LinkState): void {
    this.state = state;
    for (const { onState } of this.listeners) onState(state);
  }
}

function offline(): ProblemError {
  return new ProblemError({ status: 0, code: 'offline' });
}
