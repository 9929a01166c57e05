import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { AccountEntity, SeatClaimEntity } from '@aparte/database-private';
import type { SeekingRep } from '@aparte/matching';
import { zoneId } from '@aparte/scheduling';
import { OwnAnswersQueries } from '../questionnaire/own-answers.queries.ts';
import { QuestionnaireMissing } from './proposals.errors.ts';

/** Reads a rep as matching may know them; runs inside the rep's own unit of work. */
@Injectable()
export class SeekingRepQueries {
  constructor(private readonly ownAnswers: OwnAnswersQueries) {}

  /** Throws QuestionnaireMissing. */
  async find(repId: string): Promise<SeekingRep> {
    const own = await this.ownAnswers.find(repId);
    if (!own) throw new QuestionnaireMissing();

    const { timeZone } = await currentManager().findOneOrFail(AccountEntity, {
      select: { id: true, timeZone: true },
      where: { id: repId },
    });
    const { orgRef } = await currentManager().findOneOrFail(SeatClaimEntity, {
      select: { voucherRef: true, orgRef: true },
      where: { repId },
    });
    return { id: repId, organisationId: orgRef, zone: zoneId(timeZone), answers: own.answers };
  }
}
