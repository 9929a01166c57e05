import { Injectable } from '@nestjs/common';
import { NotFound } from '@aparte/platform';
import { parseRegrant, SealingError, type Regrant } from '@aparte/sealing';
import { IdentitiesQueries } from '../../identities/identities.queries.ts';
import { GrantsRepository, type KeyedSpace } from '../grants.repository.ts';
import { SpaceClosed } from '../spaces.errors.ts';
import { requireGivenBack } from './regrant.rules.ts';
import { RegrantExists, RegrantInvalid } from './regrants.errors.ts';
import { RegrantsRepository } from './regrants.repository.ts';

/**
 * A member gives the key of a past epoch back to the other, who lost everything. The server cannot open it and cannot
 * know whether the two compared their safety number: the giver's client refuses before they did.
 */
@Injectable()
export class PostRegrant {
  constructor(
    private readonly regrants: RegrantsRepository,
    private readonly grants: GrantsRepository,
    private readonly identities: IdentitiesQueries,
  ) {}

  async execute(memberId: string, spaceId: Buffer, posted: unknown): Promise<Regrant> {
    const space = await this.grants.findSpace(spaceId);
    if (!space) throw new NotFound();
    const regrant = judged(() => parseRegrant(posted));

    const stored = await this.stored(spaceId, regrant);
    if (stored && isSame(stored, regrant)) return stored;
    if (space.state === 'closed') throw new SpaceClosed();

    await this.requireGood(regrant, { memberId, spaceId, space });
    if (stored) throw new RegrantExists();
    return this.add(spaceId, regrant);
  }

  private async requireGood(
    regrant: Regrant,
    { memberId, spaceId, space }: { memberId: string; spaceId: Buffer; space: KeyedSpace },
  ): Promise<void> {
    const members = await this.identities.newestOf(space.memberIds);
    const grant = await this.grants.find(spaceId, regrant.epoch);
    judged(() => {
      requireGivenBack(regrant, {
        spaceId: spaceId.toString('base64url'),
        signedInAs: memberId,
        members,
        grant,
      });
    });
  }

  private stored(spaceId: Buffer, { epoch, to }: Regrant): Promise<Regrant | null> {
    return this.regrants.find(spaceId, epoch, Buffer.from(to.idHash, 'base64url'));
  }

  private async add(spaceId: Buffer, regrant: Regrant): Promise<Regrant> {
    if (await this.regrants.add(spaceId, regrant)) return regrant;

    // Another device was faster, perhaps with this very request.
    const winner = await this.stored(spaceId, regrant);
    if (!winner || !isSame(winner, regrant)) throw new RegrantExists();
    return winner;
  }
}

function isSame(one: Regrant, other: Regrant): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function judged<T>(check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (error instanceof SealingError) throw new RegrantInvalid(error.code);
    throw error;
  }
}
