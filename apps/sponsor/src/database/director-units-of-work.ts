import { Injectable } from '@nestjs/common';
import { UnitsOfWork, type SignedIn, type UnitOfWorkRunner } from '@aparte/platform';
import { DirectorUnitOfWork } from './units-of-work.ts';

/** Gives a director's request its own login; nobody else signs in here. */
@Injectable()
export class DirectorUnitsOfWork extends UnitsOfWork {
  constructor(private readonly director: DirectorUnitOfWork) {
    super();
  }

  override of(kind: SignedIn['kind']): UnitOfWorkRunner {
    if (kind !== 'director') throw new Error('Only directors enter the sponsor plane.');
    return this.director;
  }
}
