import { Injectable } from '@nestjs/common';
import { RandomSource } from '@aparte/platform';
import { SoloSpacesRepository, type SoloKind } from './solo-spaces.repository.ts';

const SPACE_ID_LENGTH = 16;

/** Gives somebody the space that is theirs alone: made the first time, the same one ever after. */
@Injectable()
export class OpenSoloSpace {
  constructor(
    private readonly spaces: SoloSpacesRepository,
    private readonly random: RandomSource,
  ) {}

  async execute(ownerId: string, kind: SoloKind): Promise<Buffer> {
    const known = await this.spaces.find(ownerId, kind);
    if (known) return known;

    const spaceId = this.random.bytes(SPACE_ID_LENGTH);
    if (await this.spaces.add(ownerId, kind, spaceId)) return spaceId;

    // The same wish arrived twice at once: what the other request made is the answer to both.
    const twin = await this.spaces.find(ownerId, kind);
    if (!twin) throw new Error('A space of one person was neither made nor found.');
    return twin;
  }
}
