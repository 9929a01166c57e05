import { daysLater, lastDayOf, type Quarter } from '@aparte/confidentiality';
import type { OwnPulse } from './pulse-answers.repository.ts';
import type { PulseDto } from './pulse.dto.ts';

/** What a rep sees of the question of a quarter. */
export function pulseForRep(quarter: Quarter, isAsked: boolean, pulse: OwnPulse): PulseDto {
  const { answer, isSpent, lastWord } = pulse;
  return {
    quarter,
    endsAt: `${daysLater(lastDayOf(quarter), 1)}T00:00:00.000Z`,
    isAsked,
    answer,
    isSpent,
    lastWord: lastWord && { period: lastWord.period, word: lastWord.word },
  };
}
