import { Injectable } from '@nestjs/common';
import type { SignedIn } from '@aparte/platform';
import { accessTag, isIntact, monthOf } from '../access-log/access-chain.rules.ts';
import { AuditUnitOfWork, RepUnitOfWork } from '../database/units-of-work.ts';
import { SpacesQueries, type PeerView } from '../spaces/spaces.queries.ts';
import { AccessChainsQueries, type StoredChain } from './access-chains.queries.ts';
import { KeptKeys } from './kept-keys.ts';
import { latestFirst, personBehind, told, type ReadAccess } from './own-access.rules.ts';

/** What was read of a rep, and whether the log of it is what was written. */
export interface AccessesToRep {
  isIntact: boolean;
  /** The latest day first. */
  entries: ReadAccess[];
}

/** A rep reads who looked at what of theirs. Coaches of theirs are named; nobody else is. */
@Injectable()
export class ReadAccessesToRep {
  constructor(
    private readonly repUnit: RepUnitOfWork,
    private readonly auditUnit: AuditUnitOfWork,
    private readonly spaces: SpacesQueries,
    private readonly chains: AccessChainsQueries,
    private readonly keptKeys: KeptKeys,
  ) {}

  async execute({ accountId, token }: SignedIn): Promise<AccessesToRep> {
    const keys = await this.keptKeys.all();
    const tags = [...keys.values()].map((key) => accessTag(key, 'subject', accountId));
    const coaches = await this.repUnit.run(token, () => this.coachesOf(accountId));
    const { chains, untoldFrom } = await this.auditUnit.run(null, async () => ({
      chains: await this.chains.of(tags),
      untoldFrom: await this.chains.firstUntoldDay(accountId),
    }));
    const read = chains.map((chain) => readChain(chain, keys, coaches));
    return {
      isIntact: read.every((chain) => chain.isIntact),
      entries: latestFirst(
        told(
          read.flatMap(({ entries }) => entries),
          untoldFrom,
        ),
      ),
    };
  }

  private async coachesOf(repId: string): Promise<PeerView[]> {
    const spaces = await this.spaces.of(repId);
    return spaces.flatMap(({ peer }) => peer ?? []);
  }
}

function readChain(
  { entries, head }: StoredChain,
  keys: ReadonlyMap<string, Buffer>,
  coaches: readonly PeerView[],
): AccessesToRep {
  const key = keys.get(monthOf(entries[0]?.day ?? ''));
  if (!key) return { isIntact: false, entries: [] };
  return {
    isIntact: isIntact(key, entries, head),
    entries: entries.map(({ day, kind, actorTag }) => ({
      day,
      kind,
      person: personBehind(key, 'actor', actorTag, coaches),
    })),
  };
}
