import { Injectable } from '@nestjs/common';
import { NotFound } from '@aparte/platform';
import type { Regrant } from '@aparte/sealing';
import { GrantsRepository } from '../grants.repository.ts';
import { RegrantsRepository } from './regrants.repository.ts';

/** A member fetches what was given back in a conversation. */
@Injectable()
export class ReadRegrants {
  constructor(
    private readonly grants: GrantsRepository,
    private readonly regrants: RegrantsRepository,
  ) {}

  async execute(spaceId: Buffer): Promise<Regrant[]> {
    if (!(await this.grants.findSpace(spaceId))) throw new NotFound();
    return this.regrants.all(spaceId);
  }
}
