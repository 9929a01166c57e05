import type { StoredEnvelope } from '@aparte/contracts';
import type { Envelope } from '@aparte/sealing';
import { ChatFailure } from '../../member/problems/chat-failure.ts';
import { afterRefusal } from './after-refusal.ts';
import type { Outbox, OutboxItem } from './outbox.ts';

/** What sending needs from the conversation around it. */
export interface SenderPlace {
  readonly outbox: Outbox;
  /** Whether anything may leave at this moment. */
  readonly canSend: () => boolean;
  readonly seal: (item: OutboxItem) => Promise<Envelope>;
  readonly send: (envelope: Envelope) => Promise<readonly StoredEnvelope[]>;
  /** Takes in one's own envelope as the server stored it. */
  readonly take: (envelope: Envelope, stored: StoredEnvelope) => Promise<void>;
  /** Whether one's own envelope stands at the place that the server gave it. */
  readonly stands: (envelope: Envelope, stored: StoredEnvelope) => boolean;
  readonly catchUp: () => Promise<void>;
  readonly prepare: () => Promise<void>;
  readonly wait: (ms: number) => Promise<void>;
  /** Does something while no other tab of this browser does it. */
  readonly alone: (work: () => Promise<void>) => Promise<void>;
}

const mostTries = 4;

/** Sends what is on its way, one thing after the other; what cannot leave says so and holds up the rest. */
export class Sender {
  private isRunning = false;

  constructor(private readonly place: SenderPlace) {}

  /** Sends until nothing is left that may leave now. */
  async run(): Promise<void> {
    if (this.isRunning) return;
    this.isRunning = true;
    const { outbox, canSend, alone } = this.place;
    const tries = new Map<string, number>();
    for (let item = outbox.next(); item && canSend(); item = outbox.next()) {
      const { id } = item;
      const tried = (tries.get(id) ?? 0) + 1;
      tries.set(id, tried);
      await alone(() => this.attempt(item, tried)).catch((failure: unknown) => {
        outbox.failed(id, failure);
      });
    }
    this.isRunning = false;
  }

  private async attempt(item: OutboxItem, tried: number): Promise<void> {
    const { outbox, catchUp } = this.place;
    if (await outbox.isGone(item)) {
      await catchUp();
      await outbox.drop(item.id);
      return;
    }
    try {
      await this.deliver(item);
    } catch (error) {
      await this.recover(item.id, error, tried);
    }
  }

  private async deliver(item: OutboxItem): Promise<void> {
    const { outbox, seal, send, take, stands, catchUp } = this.place;
    const { id } = item;
    const envelope = item.envelope ?? (await seal(item));
    outbox.sealed(id, envelope);
    const stored = (await send(envelope)).find((one) => one.id === id);
    if (stored) await take(envelope, stored);
    // Something before it has not been read yet.
    if (outbox.has(id)) await catchUp();
    if (!outbox.has(id)) return;
    // The server's word alone does not count: what it does not show has not been sent.
    if (!stored || !stands(envelope, stored)) throw new ChatFailure('not-kept');
    // Stored, but not readable even by its author: shown as a fault, and not sent a second time.
    await outbox.drop(id);
  }

  private async recover(id: string, error: unknown, tried: number): Promise<void> {
    const { outbox, wait, prepare, catchUp } = this.place;
    const next = afterRefusal(error);
    if (next.step === 'give-up' || (tried >= mostTries && next.step !== 'wait')) {
      outbox.failed(id, error);
      return;
    }
    if (next.step === 'wait') {
      await wait(next.ms);
      return;
    }
    outbox.unseal(id);
    if (next.step === 'rekey') await prepare();
    await catchUp();
  }
}
