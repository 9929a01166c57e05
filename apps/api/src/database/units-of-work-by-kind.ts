import { Injectable } from '@nestjs/common';
import { UnitsOfWork, type SignedIn, type UnitOfWorkRunner } from '@aparte/platform';
import { CoachUnitOfWork, OperatorUnitOfWork, RepUnitOfWork } from './units-of-work.ts';

/** Gives each kind of person the login of their own pages. */
@Injectable()
export class UnitsOfWorkByKind extends UnitsOfWork {
  constructor(
    private readonly rep: RepUnitOfWork,
    private readonly coach: CoachUnitOfWork,
    private readonly operator: OperatorUnitOfWork,
  ) {
    super();
  }

  override of(kind: SignedIn['kind']): UnitOfWorkRunner {
    switch (kind) {
      case 'rep':
        return this.rep;
      case 'coach':
        return this.coach;
      case 'operator':
        return this.operator;
      case 'director':
        throw new Error('A director never enters the private plane.');
    }
  }
}
