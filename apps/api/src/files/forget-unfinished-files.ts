import { Injectable } from '@nestjs/common';
import { Clock } from '@aparte/platform';
import { MatcherUnitOfWork } from '../database/units-of-work.ts';
import { FilesRepository } from './files.repository.ts';
import { UNFINISHED_HOURS } from './files.rules.ts';

const HOUR_MS = 3_600_000;

/** Removes the files that nobody finished within a day. */
@Injectable()
export class ForgetUnfinishedFiles {
  constructor(
    private readonly unitOfWork: MatcherUnitOfWork,
    private readonly files: FilesRepository,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - UNFINISHED_HOURS * HOUR_MS);
    await this.unitOfWork.run(null, () => this.files.forgetUnfinished(before));
  }
}
