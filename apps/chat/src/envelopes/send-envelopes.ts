import { Injectable } from '@nestjs/common';
import type { SendRequest, StoredEnvelope } from '@aparte/contracts';
import { Clock } from '@aparte/platform';
import { envelopeHash, type Envelope } from '@aparte/sealing';
import { ChatProblem } from './envelopes.errors.ts';
import {
  EnvelopesRepository,
  type KnownEnvelope,
  type NumberedEnvelope,
  type WritableSpace,
} from './envelopes.repository.ts';
import { chainFault } from './sender-chain.rules.ts';

/** What a send did: the answer for the sender, and what its members are to be told. */
export interface SentEnvelopes {
  stored: StoredEnvelope[];
  fresh: NumberedEnvelope[];
  memberIds: string[];
}

/**
 * A member puts sealed envelopes into a space. All of them are stored, in order and without a gap, or none; those
 * that are there already are answered with their old number, whatever the network repeats.
 */
@Injectable()
export class SendEnvelopes {
  constructor(
    private readonly envelopes: EnvelopesRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Runs inside the sender's unit of work; asks for the right to add before anything new is stored, and not for what is
   * there already. Throws ChatProblem.
   */
  async execute(
    senderId: string,
    { c: space, m }: SendRequest<Envelope>,
    requireRight: () => Promise<void>,
  ): Promise<SentEnvelopes> {
    // Nobody writes in another's name.
    if (m.some(({ from }) => from !== senderId)) throw new ChatProblem('validation-failed');
    // A space of others is "not found", like one that does not exist.
    const target = await this.envelopes.lockSpace(space);
    if (!target) throw new ChatProblem('not-found');

    const known = await this.envelopes.findKnown(
      space,
      m.map(({ id }) => id),
    );
    const { repeated, unknown } = separate(m, known);
    if (unknown.length > 0 && target.state === 'open') await requireRight();
    const fresh = await this.number(space, senderId, target, unknown);

    if (fresh.length > 0) await this.envelopes.append(space, fresh);
    const memberIds = fresh.length > 0 ? await this.envelopes.memberIds(space) : [];
    const added = fresh.map(({ envelope, seq, receivedAt }) => ({
      id: envelope.id,
      s: seq,
      at: receivedAt.toISOString(),
    }));
    return { stored: inOrder(m, [...repeated, ...added]), fresh, memberIds };
  }

  private async number(
    space: string,
    senderId: string,
    target: WritableSpace,
    envelopes: readonly Hashed[],
  ): Promise<NumberedEnvelope[]> {
    if (envelopes.length === 0) return [];
    if (target.state === 'closed') throw new ChatProblem('closed');

    const receivedAt = this.clock.now();
    let head = await this.envelopes.senderHead(space, senderId);
    return envelopes.map(({ envelope, hash }, position) => {
      if (envelope.ep !== target.currentEpoch) throw new ChatProblem('stale-epoch');
      const fault = chainFault(head, envelope);
      if (fault) throw new ChatProblem(fault);
      head = { sequence: envelope.sq, hash };
      return { envelope, hash, seq: target.lastSeq + position + 1, receivedAt };
    });
  }
}

interface Hashed {
  envelope: Envelope;
  hash: string;
}

function separate(
  envelopes: readonly Envelope[],
  known: readonly KnownEnvelope[],
): { repeated: StoredEnvelope[]; unknown: Hashed[] } {
  const byId = new Map(known.map((stored) => [stored.id, stored]));
  const repeated: StoredEnvelope[] = [];
  const unknown: Hashed[] = [];
  for (const envelope of envelopes) {
    const stored = byId.get(envelope.id);
    const hash = envelopeHash(envelope);
    if (!stored) unknown.push({ envelope, hash });
    else if (stored.hash === hash)
      repeated.push({ id: stored.id, s: stored.seq, at: stored.receivedAt.toISOString(), dup: true });
    else throw new ChatProblem('id-reused');
  }
  if (new Set(unknown.map(({ envelope }) => envelope.id)).size !== unknown.length)
    throw new ChatProblem('id-reused');
  return { repeated, unknown };
}

function inOrder(envelopes: readonly Envelope[], stored: readonly StoredEnvelope[]): StoredEnvelope[] {
  const byId = new Map(stored.map((item) => [item.id, item]));
  return envelopes.flatMap(({ id }) => byId.get(id) ?? []);
}
