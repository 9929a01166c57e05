import { Injectable } from '@nestjs/common';
import { OwnSeatQueries } from '../seats/own-seat.queries.ts';
import { OpenSoloSpace } from './open-solo-space.ts';
import { SoloSpacesRepository } from './solo-spaces.repository.ts';

/** Gives a rep their journal: one that was begun stays theirs, another is begun with a seat only. */
@Injectable()
export class OpenJournal {
  constructor(
    private readonly spaces: SoloSpacesRepository,
    private readonly ownSeat: OwnSeatQueries,
    private readonly openSoloSpace: OpenSoloSpace,
  ) {}

  /** Throws SeatEnded. */
  async execute(repId: string): Promise<Buffer> {
    const begun = await this.spaces.find(repId, 'journal');
    if (begun) return begun;
    await this.ownSeat.require(repId);
    return this.openSoloSpace.execute(repId, 'journal');
  }
}
