import { Injectable } from '@nestjs/common';
import { NotFound } from '@aparte/platform';
import { grantHash, parseGrant, SealingError, type Grant } from '@aparte/sealing';
import { IdentitiesQueries } from '../identities/identities.queries.ts';
import { isSameGrant, requireNext, requireTrustworthy, type ReachedEpoch } from './grant.rules.ts';
import { GrantsRepository, type KeyedSpace } from './grants.repository.ts';
import { GrantExists, GrantInvalid, SpaceClosed } from './spaces.errors.ts';

/**
 * A member hands the key of the next epoch to both members. The server cannot open it; it refuses what a client
 * would refuse, and lets the first grant of an epoch win.
 */
@Injectable()
export class PostGrant {
  constructor(
    private readonly grants: GrantsRepository,
    private readonly identities: IdentitiesQueries,
  ) {}

  async execute(memberId: string, spaceId: Buffer, posted: unknown): Promise<Grant> {
    const space = await this.grants.findSpace(spaceId);
    if (!space) throw new NotFound();
    const grant = judged(() => parseGrant(posted));

    const stored = await this.grants.find(spaceId, grant.epoch);
    if (stored && isSameGrant(stored, grant)) return stored;
    if (space.state === 'closed') throw new SpaceClosed();

    await this.requireGood(grant, { memberId, spaceId, space });
    if (stored) throw new GrantExists();

    const reached = await this.reachedEpoch(spaceId, space.currentEpoch);
    judged(() => {
      requireNext(grant, reached);
    });
    return this.add(spaceId, grant);
  }

  private async requireGood(
    grant: Grant,
    { memberId, spaceId, space }: { memberId: string; spaceId: Buffer; space: KeyedSpace },
  ): Promise<void> {
    const members = await this.identities.newestOf(space.memberIds);
    judged(() => {
      requireTrustworthy(grant, { spaceId: spaceId.toString('base64url'), signedInAs: memberId, members });
    });
  }

  private async reachedEpoch(spaceId: Buffer, epoch: number): Promise<ReachedEpoch> {
    const last = epoch === 0 ? null : await this.grants.find(spaceId, epoch);
    return { epoch, hash: last ? grantHash(last) : '' };
  }

  private async add(spaceId: Buffer, grant: Grant): Promise<Grant> {
    if (await this.grants.add(spaceId, grant)) return grant;

    // Somebody was faster, perhaps this very request on another connection.
    const winner = await this.grants.find(spaceId, grant.epoch);
    if (!winner || !isSameGrant(winner, grant)) throw new GrantExists();
    return winner;
  }
}

function judged<T>(check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (error instanceof SealingError) throw new GrantInvalid(error.code);
    throw error;
  }
}
