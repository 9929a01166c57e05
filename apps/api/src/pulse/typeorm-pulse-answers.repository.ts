import { Injectable } from '@nestjs/common';
import { PULSE_LIFE_CAP, type PulseAnswer, type Quarter } from '@aparte/confidentiality';
import { currentManager } from '@aparte/database-core';
import {
  PulseAnswerEntity,
  PulseLifeBudgetEntity,
  PulseReleaseEntity,
  PulseRosterEntity,
  SeatClaimEntity,
} from '@aparte/database-private';
import { PulseAnswersRepository, type OwnPulse } from './pulse-answers.repository.ts';

/** Answers in `pulse.answer`; row security shows a rep only their own. */
@Injectable()
export class TypeormPulseAnswersRepository extends PulseAnswersRepository {
  override async find(repId: string, quarter: Quarter): Promise<OwnPulse> {
    const manager = currentManager();
    const claim = await manager.findOneBy(SeatClaimEntity, { repId });
    if (!claim) return { answer: null, isSpent: false, lastWord: null };
    const { orgRef } = claim;
    const answer = await manager.findOneBy(PulseAnswerEntity, { repId, orgRef, quarter });
    const budget = await manager.findOneBy(PulseLifeBudgetEntity, { repId, orgRef });
    const [last] = await manager.find(PulseReleaseEntity, {
      where: { orgRef },
      order: { releasedOn: 'DESC', period: 'DESC' },
      take: 1,
    });
    return {
      answer: answer && answerOf(answer.value),
      isSpent: (budget?.spent ?? 0) >= PULSE_LIFE_CAP,
      lastWord: last ? { period: last.period, word: last.word } : null,
    };
  }

  override async keep(repId: string, quarter: Quarter, answer: PulseAnswer): Promise<boolean> {
    const manager = currentManager();
    const claim = await manager.findOneBy(SeatClaimEntity, { repId });
    if (!claim) return false;
    const { orgRef } = claim;
    const frozen = await manager.find(PulseRosterEntity, {
      select: { orgRef: true, quarter: true },
      where: { orgRef, quarter },
    });
    if (frozen.length > 0) return false;

    await manager
      .createQueryBuilder()
      .insert()
      .into(PulseLifeBudgetEntity)
      .values({ repId, orgRef, spent: 0 })
      .orIgnore()
      .execute();
    await manager
      .createQueryBuilder()
      .insert()
      .into(PulseAnswerEntity)
      .values({ repId, orgRef, quarter, value: answer })
      .orUpdate(['value'], ['rep_id', 'org_ref', 'quarter'])
      .execute();
    return true;
  }

  override async withdraw(repId: string, quarter: Quarter): Promise<void> {
    await currentManager().delete(PulseAnswerEntity, { repId, quarter });
  }
}

function answerOf(value: number): PulseAnswer {
  if (value === 0) return 0;
  return value > 0 ? 1 : -1;
}
