import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { AvailabilityRuleEntity, CoachScheduleEntity } from '@aparte/database-private';
import { AvailabilityRepository, type OfferedTime } from './availability.repository.ts';

/** Offered time in `coach.schedule` and `coach.availability_rule`. */
@Injectable()
export class TypeormAvailabilityRepository extends AvailabilityRepository {
  override async find(coachId: string): Promise<OfferedTime | null> {
    const schedule = await currentManager().findOne(CoachScheduleEntity, { where: { coachId } });
    if (!schedule) return null;
    const rules = await currentManager().find(AvailabilityRuleEntity, {
      where: { coachId },
      order: { isoWeekday: 'ASC', startMinute: 'ASC' },
    });
    const { timeZone, stepMinutes, sessionMinutes, bufferMinutes, noticeHours, windowDays } = schedule;
    return {
      timeZone,
      stepMinutes,
      sessionMinutes,
      bufferMinutes,
      noticeHours,
      windowDays,
      rules: rules.map(({ isoWeekday, startMinute, endMinute }) => ({ isoWeekday, startMinute, endMinute })),
    };
  }

  override async replace(coachId: string, offered: OfferedTime): Promise<boolean> {
    const { timeZone, stepMinutes, sessionMinutes, bufferMinutes, noticeHours, windowDays } = offered;
    const manager = currentManager();
    // First of all, because its row lock puts two changes of one coach in order.
    const { affected } = await manager.update(
      CoachScheduleEntity,
      { coachId },
      { timeZone, stepMinutes, sessionMinutes, bufferMinutes, noticeHours, windowDays },
    );
    if (affected === 0) return false;

    await manager.delete(AvailabilityRuleEntity, { coachId });
    const rules = offered.rules.map(({ isoWeekday, startMinute, endMinute }) => ({
      coachId,
      isoWeekday,
      startMinute,
      endMinute,
    }));
    if (rules.length > 0) await manager.insert(AvailabilityRuleEntity, rules);
    return true;
  }
}
