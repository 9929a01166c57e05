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
    // The newest number is read before the envelopes: an overlap is harmless, a hole is not.
    const heads = await this.queries.heads(since.map(([space]) => space));
    const spaces: SyncedSpace<Envelope>[] = [];
    let room = limit;
    for (const [space, seq] of since) {
      const last = heads.get(space);
      if (last === undefined) throw new ChatProblem('not-found');
      // The limit holds for the whole answer, or fifty long spaces would come in one breath.
      const events = seq < last && room > 0 ? await this.queries.after(space, seq, room) : [];
      room -= events.length;
      spaces.push({ c: space, last, ev: events, more: (events.at(-1)?.s ?? seq) < last });
    }
    return spaces;
  }
}
