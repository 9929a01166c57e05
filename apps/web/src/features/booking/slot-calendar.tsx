import { useTranslation } from 'react-i18next';
import type { FreeSlot } from '../../member/api/rep.types.ts';
import { useDates } from '../../member/use-dates.ts';
import styles from './booking.module.css';
import { type Clocks, SlotButton } from './slot-button.tsx';
import { groupByDay, handySlots, type SlotDay } from './slot-days.ts';

/** The free times: first three that are often easy, then every day with its parts. */
export function SlotCalendar({
  slots,
  clocks,
  onChoose,
}: {
  slots: readonly FreeSlot[];
  clocks: Clocks;
  onChoose: (slot: FreeSlot) => void;
}) {
  const { t } = useTranslation('booking');
  const handy = handySlots(slots, clocks.own);

  return (
    <>
      {handy.length > 0 && (
        <section className={styles.section}>
          <h2>{t('book.handy')}</h2>
          <div className={styles.handy}>
            {handy.map((slot) => (
              <SlotButton key={slot.startsAt} slot={slot} clocks={clocks} isWide onChoose={onChoose} />
            ))}
          </div>
        </section>
      )}
      <section className={styles.section}>
        <h2>{t('book.all')}</h2>
        <ul className={styles.days}>
          {groupByDay(slots, clocks.own).map((day, index) => (
            <li key={day.day}>
              <Day day={day} isOpen={index === 0} clocks={clocks} onChoose={onChoose} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** One day, folded but for the first: two weeks of hours are long on a phone. */
function Day({
  day,
  isOpen,
  clocks,
  onChoose,
}: {
  day: SlotDay;
  isOpen: boolean;
  clocks: Clocks;
  onChoose: (slot: FreeSlot) => void;
}) {
  const { t } = useTranslation('booking');
  const dates = useDates();
  const count = day.parts.reduce((sum, part) => sum + part.slots.length, 0);

  return (
    <details className={styles.day} open={isOpen}>
      <summary>
        <h3>{dates.day(day.day)}</h3>
        <span className="ui-soft">{t('book.count', { count })}</span>
      </summary>
      {day.parts.map(({ part, slots }) => (
        <div key={part} className={styles.part}>
          <span className={styles.partName}>{t(`book.parts.${part}`)}</span>
          <ul className={styles.slots} data-two-clocks={clocks.own !== clocks.coach || undefined}>
            {slots.map((slot) => (
              <li key={slot.startsAt}>
                <SlotButton slot={slot} clocks={clocks} onChoose={onChoose} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
