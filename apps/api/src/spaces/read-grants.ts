import { Injectable } from '@nestjs/common';
import { NotFound } from '@aparte/platform';
import type { Grant } from '@aparte/sealing';
import { GrantsQueries } from './grants.queries.ts';

/** A member fetches the keys of a conversation, boxed for them. */
@Injectable()
export class ReadGrants {
  constructor(private readonly grants: GrantsQueries) {}

  async execute(spaceId: Buffer): Promise<Grant[]> {
    const grants = await this.grants.all(spaceId);
    if (!grants) throw new NotFound();
    return grants;
  }
}
