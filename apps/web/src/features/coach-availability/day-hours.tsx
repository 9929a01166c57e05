import { useTranslation } from 'react-i18next';
import styles from './availability.module.css';
import { type HoursFault, nextHours, type TypedHours } from './weekly-hours.ts';

/** The hours of one weekday. */
export function DayHours({
  day,
  hours,
  fault,
  onChange,
}: {
  /** The name of the day. */
  day: string;
  hours: readonly TypedHours[];
  fault: HoursFault | undefined;
  onChange: (hours: readonly TypedHours[]) => void;
}) {
  const { t } = useTranslation('coach-availability');
  return (
    <li className={styles.day}>
      <h3>{day}</h3>
      <div className={styles.hours}>
        {hours.length === 0 && <span className="ui-soft">{t('closed')}</span>}
        {hours.map((stretch) => (
          <Stretch
            key={stretch.key}
            day={day}
            stretch={stretch}
            onChange={(changed) => {
              onChange(hours.map((other) => (other.key === stretch.key ? changed : other)));
            }}
            onRemove={() => {
              onChange(hours.filter((other) => other.key !== stretch.key));
            }}
          />
        ))}
        {fault !== undefined && (
          <p className={styles.fault} role="alert">
            {t(`faults.${fault}`)}
          </p>
        )}
        <button
          type="button"
          className={styles.text}
          aria-label={t('addNamed', { day })}
          onClick={() => {
            onChange([...hours, nextHours(hours)]);
          }}
        >
          {t('add')}
        </button>
      </div>
    </li>
  );
}

function Stretch({
  day,
  stretch,
  onChange,
  onRemove,
}: {
  day: string;
  stretch: TypedHours;
  onChange: (stretch: TypedHours) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation('coach-availability');
  const { from, to } = stretch;
  return (
    <div className={styles.stretch}>
      <input
        type="time"
        aria-label={t('fromNamed', { day })}
        value={from}
        step={300}
        onChange={(event) => {
          onChange({ ...stretch, from: event.currentTarget.value });
        }}
      />
      <span aria-hidden="true">–</span>
      <input
        type="time"
        aria-label={t('toNamed', { day })}
        value={to}
        step={300}
        onChange={(event) => {
          onChange({ ...stretch, to: event.currentTarget.value });
        }}
      />
      <button
        type="button"
        className={styles.text}
        aria-label={t('removeNamed', { day, from, to })}
        onClick={onRemove}
      >
        {t('remove')}
      </button>
    </div>
  );
}
