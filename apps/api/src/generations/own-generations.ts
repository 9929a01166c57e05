import { Injectable } from '@nestjs/common';
import { parseIdentity, type Identity } from '@aparte/sealing';
import { WrapSealing } from '../auth/wrap-sealing.ts';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { GenerationsRepository } from './generations.repository.ts';

/** What a person was before their present keys. */
export interface OwnGenerationsView {
  identities: Identity[];
  olderWraps: { generation: number; blob: Buffer }[];
}

/** Tells a signed-in person what opens the history of their former keys. */
@Injectable()
export class OwnGenerations {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly generations: GenerationsRepository,
    private readonly wrapSealing: WrapSealing,
  ) {}

  async execute(accountId: string): Promise<OwnGenerationsView> {
    return this.auth.run(null, async () => {
      const identities = await this.generations.formerIdentities(accountId);
      const stored = await this.generations.olderWraps(accountId);
      const olderWraps = await Promise.all(
        stored.map(async ({ generation, blobSealed }) => ({
          generation,
          blob: await this.wrapSealing.open({ accountId, method: 'older', generation }, blobSealed),
        })),
      );
      return { identities: identities.map(parseIdentity), olderWraps };
    });
  }
}
