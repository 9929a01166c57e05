import { Injectable } from '@nestjs/common';
import {
  parseGateLetter,
  quartersOf,
  type PulsePeriod,
  type Quarter,
  type StoredPulseAnswer,
} from '@aparte/confidentiality';
import { currentManager } from '@aparte/database-core';
import {
  PulseAnswerEntity,
  PulseLifeBudgetEntity,
  PulseReleaseEntity,
  PulseRosterEntity,
} from '@aparte/database-private';
import { In, MoreThanOrEqual } from 'typeorm';
import {
  PulseWordsRepository,
  type FrozenRoster,
  type MadeWord,
  type ReleasedPeriod,
} from './pulse-words.repository.ts';
import { keepWord } from './typeorm-pulse-release.repository.ts';

// Its own list of columns: the login may write no author and no batch.
const POST = `
  INSERT INTO gate.outbox (id, kind, org_ref, payload, released_on, state)
  VALUES ($1, 'pulse.released', $2, $3, $4, 'waiting')`;

const FORGET = `
  DELETE FROM pulse.answer a
   WHERE a.quarter <= $2
      OR EXISTS (SELECT FROM pulse.release r
                  WHERE r.org_ref = a.org_ref AND r.released_on <= $1
                    AND r.period IN (a.quarter,
                      left(a.quarter, 4) || CASE WHEN right(a.quarter, 1) IN ('1', '2') THEN '-H1' ELSE '-H2' END))`;

/** Rosters, answers and words in the schema `pulse`; letters in `gate.outbox`. */
@Injectable()
export class TypeormPulseWordsRepository extends PulseWordsRepository {
  override async rostersOf(quarters: readonly Quarter[]): Promise<FrozenRoster[]> {
    const rosters = await currentManager().find(PulseRosterEntity, {
      where: { quarter: In(quarters) },
      order: { quarter: 'ASC', orgRef: 'ASC' },
    });
    return rosters.map(({ orgRef, quarter, size }) => ({ orgRef, quarter: quarter as Quarter, size }));
  }

  override async releasedSince(day: string): Promise<ReleasedPeriod[]> {
    const releases = await currentManager().findBy(PulseReleaseEntity, { releasedOn: MoreThanOrEqual(day) });
    return releases.map(({ orgRef, period }) => ({ orgRef, period }));
  }

  override async answersOf(orgRef: string, period: PulsePeriod): Promise<StoredPulseAnswer[]> {
    const manager = currentManager();
    const answers = await manager.findBy(PulseAnswerEntity, { orgRef, quarter: In(quartersOf(period)) });
    const budgets = await manager.findBy(PulseLifeBudgetEntity, { orgRef });
    const spent = new Map(budgets.map((budget) => [budget.repId, budget.spent]));
    return answers.map(({ repId, quarter, value }) => ({
      repId,
      quarter,
      value,
      spent: spent.get(repId) ?? 0,
    }));
  }

  override async release(word: MadeWord): Promise<void> {
    const { letterId, orgRef, outcome, releasedOn } = word;
    await keepWord(word);
    await charge(orgRef, outcome.charged, outcome.cost);
    const { payload } = parseGateLetter('pulse.released', outcome.letter);
    await currentManager().query(POST, [letterId, orgRef, JSON.stringify(payload), releasedOn]);
  }

  override async forgetAnswers(releasedUntil: string, lastQuarter: Quarter): Promise<void> {
    await currentManager().query(FORGET, [releasedUntil, lastQuarter]);
  }
}

/** Adds to what the words about these reps have cost; more than a lifetime's worth is refused by the table. */
async function charge(orgRef: string, repIds: readonly string[], cost: number): Promise<void> {
  if (repIds.length === 0) return;
  const { affected } = await currentManager().increment(
    PulseLifeBudgetEntity,
    { orgRef, repId: In(repIds) },
    'spent',
    cost,
  );
  if (affected !== repIds.length) throw new Error('Somebody who was counted could not be charged.');
}
