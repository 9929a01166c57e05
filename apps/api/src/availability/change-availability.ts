import { Injectable } from '@nestjs/common';
import { NotFound, ValidationFailed } from '@aparte/platform';
import { scheduleFaults } from '@aparte/scheduling';
import { faultsUnder } from '../wire/library-faults.ts';
import { AvailabilityRepository, type OfferedTime, type OpenHours } from './availability.repository.ts';
import { scheduleFrom } from './offered-time.rules.ts';

/** A coach changes the hours they offer; sessions that are booked already stay as they are. */
@Injectable()
export class ChangeAvailability {
  constructor(private readonly availability: AvailabilityRepository) {}

  /** Throws ValidationFailed with every fault, NotFound. */
  async execute(coachId: string, offered: OfferedTime): Promise<OfferedTime> {
    const faults = [...scheduleFaults(scheduleFrom(offered)), ...repeatedStarts(offered.rules)];
    if (faults.length > 0) throw new ValidationFailed(faultsUnder('', faults));

    const changed = { ...offered, rules: offered.rules.toSorted(inOrderOfWeek) };
    if (!(await this.availability.replace(coachId, changed))) throw new NotFound();
    return changed;
  }
}

/** Two windows of one day with the same start would be one row. */
function repeatedStarts(rules: readonly OpenHours[]): { pointer: string; code: string }[] {
  const seen = new Set<string>();
  return rules.flatMap(({ isoWeekday, startMinute }, index) => {
    const key = `${isoWeekday}/${startMinute}`;
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated ? [{ pointer: `/rules/${index}/startMinute`, code: 'repeated' }] : [];
  });
}

function inOrderOfWeek(one: OpenHours, other: OpenHours): number {
  return one.isoWeekday - other.isoWeekday || one.startMinute - other.startMinute;
}
