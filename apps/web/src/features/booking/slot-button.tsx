import { useTranslation } from 'react-i18next';
import type { FreeSlot } from '../../member/api/rep.types.ts';
import { clockAt, isSameClock } from '../../member/local-time.ts';
import { useDates } from '../../member/use-dates.ts';
import styles from './booking.module.css';

/** On whose clocks a time is shown, and who the other person is. */
export interface Clocks {
  readonly own: string;
  readonly coach: string;
  readonly coachName: string;
}

/** A free time, on the reader's clock with the coach's beside it where they differ. */
export function SlotButton({
  slot,
  clocks,
  isWide = false,
  onChoose,
}: {
  slot: FreeSlot;
  clocks: Clocks;
  /** Names the day on the button itself. */
  isWide?: boolean;
  onChoose: (slot: FreeSlot) => void;
}) {
  const { t } = useTranslation('booking');
  const dates = useDates();
  const { startsAt } = slot;
  const day = dates.day(clockAt(startsAt, clocks.own).day);
  const time = dates.time(startsAt, clocks.own);

  return (
    <button
      type="button"
      className={styles.slot}
      data-wide={isWide || undefined}
      onClick={() => {
        onChoose(slot);
      }}
    >
      <span className={isWide ? styles.slotDay : 'ui-hidden'}>{day}</span>
      <span>{time}</span>
      {!isSameClock(startsAt, clocks.own, clocks.coach) && (
        <span className={styles.otherClock}>
          {t(isWide ? 'book.otherClock' : 'book.otherClockShort', {
            time: dates.time(startsAt, clocks.coach),
            coach: clocks.coachName,
          })}
        </span>
      )}
    </button>
  );
}
