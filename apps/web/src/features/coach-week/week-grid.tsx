import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoachWeek } from '../../member/api/coach.types.ts';
import { useDates } from '../../member/use-dates.ts';
import styles from './coach-week.module.css';
import { drawWeek, type DrawnDay, type Placed } from './week-drawing.ts';

/** The week to scale: open hours in a wash, sessions in full colour. Phones get the list below instead. */
export function WeekGrid({ week, today }: { week: CoachWeek; today: string }) {
  const { t } = useTranslation('coach-week');
  const dates = useDates();
  const { firstHour, lastHour, days } = drawWeek(week);
  const hours = Array.from({ length: lastHour - firstHour - 1 }, (_, index) => firstHour + 1 + index);
  const scale = { '--hours': lastHour - firstHour } as CSSProperties;

  return (
    // The list below says the same to those who cannot see the drawing.
    <div className={styles.grid} style={scale} role="img" aria-label={t('grid')}>
      <div className={styles.corner} />
      {days.map(({ day }) => (
        <div key={day} className={styles.dayName} data-today={day === today || undefined}>
          {dates.shortDay(day)}
        </div>
      ))}
      <div className={styles.hours}>
        {hours.map((hour) => (
          <span
            key={hour}
            className={styles.hour}
            style={{ top: `calc(${((hour - firstHour) / (lastHour - firstHour)) * 100}% - 0.5em)` }}
          >
            {hour}
          </span>
        ))}
      </div>
      {days.map((day) => (
        <Column key={day.day} day={day} timeZone={week.timeZone} />
      ))}
    </div>
  );
}

function Column({ day, timeZone }: { day: DrawnDay; timeZone: string }) {
  const { t } = useTranslation('coach-week');
  const dates = useDates();
  return (
    <div className={styles.column}>
      {day.open.map((placed) => (
        <div key={`open ${placed.top}`} className={styles.open} style={styleOf(placed)} />
      ))}
      {day.sessions.map((placed) => (
        <div key={placed.session.id} className={styles.session} style={styleOf(placed)}>
          {t('session', {
            time: dates.time(placed.session.startsAt, timeZone),
            rep: placed.session.repName ?? t('erased'),
          })}
        </div>
      ))}
    </div>
  );
}

function styleOf({ top, height }: Placed): CSSProperties {
  return { top: `${top}%`, height: `${height}%` };
}
