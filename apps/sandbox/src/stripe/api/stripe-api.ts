import { Injectable } from '@nestjs/common';

import { Clock } from '../../clock.ts';
import { EventLog } from '../events/event-log.ts';
import type { KeptAnswer } from '../rows.ts';
import { StripeStore } from '../stripe-store.ts';
import { expand } from './expand.ts';
import { CommonParameters, readParameters } from './read-parameters.ts';
import type { StripeCall } from './stripe-call.ts';
import { invalidRequest, StripeError } from './stripe-error.ts';

const keptForMs = 24 * 60 * 60 * 1000;
const maxKeyLength = 255;

/**
 * Answers the calls of the Stripe API. The work behind a call, its events and the
 * answer kept for its idempotency key are written together or not at all.
 */
@Injectable()
export class StripeApi {
  constructor(
    private readonly store: StripeStore,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  answer<Parameters extends CommonParameters>(
    call: StripeCall,
    type: new () => Parameters,
    work: (parameters: Parameters) => object,
  ): object {
    const { method, idempotencyKey, fields } = call.content;
    const key = method === 'POST' ? idempotencyKey : null;
    const kept = key === null ? undefined : this.keptFor(key, call);
    if (kept) return replayed(kept, call);

    const parameters = readParameters(type, fields);
    try {
      return this.store.atomically(() => {
        const object = this.events.causedBy(call.content, () => work(parameters));
        const answer = expand(object, parameters.expand ?? [], this.store);
        if (key !== null) this.keep(key, call, 200, answer);
        return answer;
      });
    } catch (error) {
      // The work was undone; that it was refused is remembered all the same.
      if (key !== null && error instanceof StripeError) this.keepRefusal(key, call, error);
      throw error;
    }
  }

  private keptFor(key: string, call: StripeCall): KeptAnswer | undefined {
    if (key === '' || key.length > maxKeyLength) {
      throw invalidRequest(`Idempotency keys have 1 to ${maxKeyLength} characters.`);
    }
    const kept = this.store.get('kept_answer', key);
    if (!kept || this.clock.now().getTime() - Date.parse(kept.at) > keptForMs) return undefined;

    if (kept.path !== call.path) throw differentUse(key, `endpoint (${kept.path})`);
    if (kept.body !== call.content.body) throw differentUse(key, 'parameters');
    return kept;
  }

  private keep(key: string, call: StripeCall, status: number, answer: object): void {
    const { method, path, body, requestId } = call.content;
    const at = this.clock.now().toISOString();
    this.store.put('kept_answer', { id: key, at, method, path, body, requestId, status, answer });
  }

  private keepRefusal(key: string, call: StripeCall, error: StripeError): void {
    this.store.atomically(() => {
      this.keep(key, call, error.status, error.details);
    });
  }
}

function replayed(kept: KeptAnswer, call: StripeCall): object {
  call.setHeader('Idempotent-Replayed', 'true');
  call.setHeader('Original-Request', kept.requestId);
  // What was kept beside a status of refusal is the error's own details.
  if (kept.status !== 200) throw new StripeError(kept.status, kept.answer as StripeError['details']);
  return kept.answer;
}

function differentUse(key: string, what: string): StripeError {
  return new StripeError(400, {
    type: 'idempotency_error',
    message: `Keys for idempotent requests can only be used with the same ${what} they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
  });
}
