import { parseEnvelope } from './envelope.ts';
import type { Envelope } from './envelope.ts';
import { SealingError } from './sealing-error.ts';
import type { SealingErrorCode } from './sealing-error.ts';
import type { AcceptedEnvelope, ReceivedEnvelope, SpaceHistory } from './space-history.ts';

/** An envelope that could not take its place, and why. */
export interface HistoryProblem {
  readonly code: SealingErrorCode;
  /** Where in the list given it stood. */
  readonly index: number;
  /** Its message id, when it could be read at all. */
  readonly id: string | undefined;
}

/** What became of everything the server holds of a space. */
export interface LoadedHistory {
  /** Newly opened envelopes in an order in which each follows what it acknowledges. */
  readonly accepted: readonly AcceptedEnvelope[];
  /** Empty when the history is complete; otherwise to be shown, never to be passed over. */
  readonly problems: readonly HistoryProblem[];
}

interface Waiting {
  readonly envelope: Envelope;
  readonly index: number;
}

/**
 * Takes in everything that the server holds of a space, in whatever order it arrives.
 *
 * This is the full fetch: what still waits for something missing at the end was withheld or lost, and is
 * reported as 'gap' or 'ack-mismatch'.
 */
export function loadHistory(history: SpaceHistory, values: readonly unknown[]): LoadedHistory {
  const accepted: AcceptedEnvelope[] = [];
  const problems: HistoryProblem[] = [];
  const queues = queueBySender(values, problems);

  let hasProgressed = true;
  while (hasProgressed) {
    const before = waitingIn(queues);
    for (const queue of queues) drain(history, queue, accepted, problems);
    hasProgressed = waitingIn(queues) < before;
  }

  for (const queue of queues) problems.push(...reportStranded(history, queue));
  return { accepted, problems: problems.sort((one, other) => one.index - other.index) };
}

/**
 * Takes in one sender's envelopes until one acknowledges something that is not there yet. They stand in order, so that
 * what a hole comes before need not wait: nothing here will fill it.
 */
function drain(
  history: SpaceHistory,
  queue: Waiting[],
  accepted: AcceptedEnvelope[],
  problems: HistoryProblem[],
): void {
  while (queue[0]) {
    const { envelope, index } = queue[0];
    const result = tryReceive(history, envelope);
    if (result.outcome === 'ack-ahead') return;
    if (result.outcome === 'accepted') accepted.push(result);
    else if (result.outcome !== 'duplicate') problems.push({ code: codeFor(result), index, id: envelope.id });
    queue.shift();
  }
}

function waitingIn(queues: readonly Waiting[][]): number {
  return queues.reduce((sum, queue) => sum + queue.length, 0);
}

function codeFor({ outcome }: Exclude<Attempt, AcceptedEnvelope>): SealingErrorCode {
  return outcome === 'locked' ? 'lost-key' : outcome;
}

/** What still waits: an unbroken run waits for what it acknowledges, anything after a hole for the hole. */
function reportStranded(history: SpaceHistory, queue: readonly Waiting[]): HistoryProblem[] {
  let next = queue[0] ? history.countFrom(queue[0].envelope.from) + 1 : 0;
  return queue.map(({ envelope, index }) => {
    const isUnbroken = envelope.sq === next;
    if (isUnbroken) next += 1;
    return { code: isUnbroken ? 'ack-mismatch' : 'gap', index, id: envelope.id };
  });
}

type Attempt = ReceivedEnvelope | { readonly outcome: SealingErrorCode };

function tryReceive(history: SpaceHistory, envelope: Envelope): Attempt {
  try {
    return history.receive(envelope);
  } catch (error) {
    return { outcome: codeOf(error) };
  }
}

function queueBySender(values: readonly unknown[], problems: HistoryProblem[]): Waiting[][] {
  const queues = new Map<string, Waiting[]>();
  values.forEach((value, index) => {
    try {
      const envelope = parseEnvelope(value);
      const queue = queues.get(envelope.from) ?? [];
      queue.push({ envelope, index });
      queues.set(envelope.from, queue);
    } catch (error) {
      problems.push({ code: codeOf(error), index, id: undefined });
    }
  });
  return [...queues.values()].map((queue) => queue.sort((one, other) => one.envelope.sq - other.envelope.sq));
}

function codeOf(error: unknown): SealingErrorCode {
  if (error instanceof SealingError) return error.code;
  throw error;
}
