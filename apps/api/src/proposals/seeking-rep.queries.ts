import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { AccountEntity, SeatClaimEntity } from '@aparte/database-private';
import type { SeekingRep } from '@aparte/matching';
import { zoneId } from '@aparte/scheduling';
import { AccessLog } from '../access-log/access-log.ts';
import { OwnAnswersQueries } from '../questionnaire/own-answers.queries.ts';
import { OwnSeatQueries } from '../seats/own-seat.queries.ts';
import { QuestionnaireMissing } from './proposals.errors.ts';

/** Reads a rep as matching may know them; runs inside the rep's own unit of work. */
@Injectable()
export class SeekingRepQueries {
  constructor(
    private readonly ownAnswers: OwnAnswersQueries,
    private readonly accessLog: AccessLog,
    private readonly ownSeat: OwnSeatQueries,
  ) {}

  /** Enters the matcher in the rep's access log. Throws SeatEnded, QuestionnaireMissing, AccessNotLogged. */
  async find(repId: string): Promise<SeekingRep> {
    await this.ownSeat.require(repId);
    const own = await this.ownAnswers.find(repId);
    if (!own) throw new QuestionnaireMissing();
    await this.accessLog.record({ actorId: 'matcher', kind: 'matcher', subjectIds: [repId] });

    const { timeZone } = await currentManager().findOneOrFail(AccountEntity, {
      select: { id: true, timeZone: true },
      where: { id: repId },
    });
    const { orgRef } = await currentManager().findOneOrFail(SeatClaimEntity, {
      select: { voucherIndex: true, orgRef: true },
      where: { repId },
    });
    return { id: repId, organisationId: orgRef, zone: zoneId(timeZone), answers: own.answers };
  }
}
