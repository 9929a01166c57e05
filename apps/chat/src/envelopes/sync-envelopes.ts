import { Injectable } from '@nestjs/common';
import type { SyncedSpace, SyncRequest } from '@aparte/contracts';
import type { Envelope } from '@aparte/sealing';
import { ChatProblem } from './envelopes.errors.ts';
import { EnvelopesQueries } from './envelopes.queries.ts';

/** A member asks what came after a position, in one space or several. */
@Injectable()
export class SyncEnvelopes {
  constructor(private readonly queries: EnvelopesQueries) {}

  /** Runs inside the person's unit of work. Throws ChatProblem `not-found` when one of the spaces is not theirs. */
  async execute({ since, limit }: SyncRequest): Promise<SyncedSpace<Envelope>[]> {
    // The position is read before the data: an overlap is harmless, a hole is not.
    const heads = await this.queries.heads(since.map(([space]) => space));
    const spaces: SyncedSpace<Envelope>[] = [];
    for (const [space, seq] of since) {
      const last = heads.get(space);
      if (last === undefined) throw new ChatProblem('not-found');
      const events = await this.queries.after(space, seq, limit);
      spaces.push({ c: space, last, ev: events, more: (events.at(-1)?.s ?? seq) < last });
    }
    return spaces;
  }
}
