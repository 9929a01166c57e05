import type { ChatRefusalCode, PlacedEnvelope, StoredEnvelope } from '@aparte/contracts';
import type { Envelope } from '@aparte/sealing';
import { ProblemError } from '../../http/problem-error.ts';
import { ChatFailure } from '../../member/problems/chat-failure.ts';
import type { ChatLink, LinkListener, LinkState } from './chat-link.ts';

const at = '2026-03-09T10:00:00.000Z';

/** A conversation server with one conversation, which can lose answers, refuse, or go away. */
export class FakeChatServer implements ChatLink {
  readonly log: PlacedEnvelope<unknown>[] = [];
  state: LinkState = 'online';
  /** The refusals to give before anything is accepted again. */
  refusals: ChatRefusalCode[] = [];
  /** How many times an envelope is stored without the sender hearing of it. */
  lostAnswers = 0;
  private listener: LinkListener | null = null;

  listen(_: string, listener: LinkListener): () => void {
    this.listener = listener;
    return () => {
      this.listener = null;
    };
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

  sync(_: string, since: number): Promise<readonly PlacedEnvelope<unknown>[]> {
    if (this.state !== 'online') return Promise.reject(offline());
    return Promise.resolve(this.log.filter(({ s }) => s > since));
  }

  close(): void {
    this.listener = null;
  }

  /** The other person wrote something. */
  store(envelope: unknown): PlacedEnvelope<unknown> {
    const placed = { s: this.log.length + 1, at, e: envelope };
    this.log.push(placed);
    return placed;
  }

  deliver(placed: PlacedEnvelope<unknown>): void {
    this.listener?.onEnvelope(placed);
  }

  tick(): void {
    this.listener?.onHead(this.log.length);
  }

  become(state: LinkState): void {
    this.state = state;
    this.listener?.onState(state);
  }
}

function offline(): ProblemError {
  return new ProblemError({ status: 0, code: 'offline' });
}
