import { Injectable } from '@nestjs/common';
import { NotFound } from '@aparte/platform';
import type { VerifiedIdentity } from '@aparte/sealing';
import { IdentitiesQueries } from './identities.queries.ts';

/** A member fetches the public keys of themselves or of somebody they share a conversation with. */
@Injectable()
export class ReadIdentities {
  constructor(private readonly identities: IdentitiesQueries) {}

  async execute(accountId: string): Promise<VerifiedIdentity[]> {
    const identities = await this.identities.allOf(accountId);
    if (identities.length === 0) throw new NotFound();
    return identities;
  }
}
