import { Injectable } from '@nestjs/common';
import type { SignedIn } from '@aparte/platform';
import { accessTag, monthOf } from '../access-log/access-chain.rules.ts';
import { AuditUnitOfWork, CoachUnitOfWork } from '../database/units-of-work.ts';
import { SpacesQueries } from '../spaces/spaces.queries.ts';
import { AccessChainsQueries } from './access-chains.queries.ts';
import { KeptKeys } from './kept-keys.ts';
import { latestFirst, personBehind, type ReadAccess } from './own-access.rules.ts';

/** A coach reads what the access log says of them. Reps whose conversation they no longer read stay without a name. */
@Injectable()
export class ReadOwnActions {
  constructor(
    private readonly coachUnit: CoachUnitOfWork,
    private readonly auditUnit: AuditUnitOfWork,
    private readonly spaces: SpacesQueries,
    private readonly chains: AccessChainsQueries,
    private readonly keptKeys: KeptKeys,
  ) {}

  /** The latest day first. */
  async execute({ accountId, token }: SignedIn): Promise<ReadAccess[]> {
    const keys = await this.keptKeys.all();
    const tags = [...keys.values()].map((key) => accessTag(key, 'actor', accountId));
    const spaces = await this.coachUnit.run(token, () => this.spaces.of(accountId));
    const reps = spaces.flatMap(({ peer }) => peer ?? []);
    const entries = await this.auditUnit.run(null, () => this.chains.by(tags));
    return latestFirst(
      entries.flatMap(({ day, kind, subjectTag }) => {
        const key = keys.get(monthOf(day));
        return key ? [{ day, kind, person: personBehind(key, 'subject', subjectTag, reps) }] : [];
      }),
    );
  }
}
