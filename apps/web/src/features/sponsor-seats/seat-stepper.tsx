import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plans } from '../../sponsor/sponsor-api.types.ts';
import styles from './seats.module.css';

interface SeatStepperProps {
  readonly seats: number | null;
  readonly plans: Plans;
  readonly isPossible: boolean;
  readonly onChange: (seats: number | null) => void;
}

/** A number of seats, typed or stepped. */
export function SeatStepper({ seats, plans, isPossible, onChange }: SeatStepperProps) {
  const { t } = useTranslation('sponsor-seats');
  const id = useId();
  const { minimumSeats: minimum, maximumSeats: maximum } = plans;
  const step = (by: number) => () => {
    onChange(Math.min(maximum, Math.max(minimum, (seats ?? minimum) + by)));
  };

  return (
    <div className={styles.stepper}>
      <label htmlFor={id}>{t('buy.howMany')}</label>
      <div>
        <button
          type="button"
          aria-label={t('buy.fewer')}
          disabled={(seats ?? 0) <= minimum}
          onClick={step(-1)}
        >
          −
        </button>
        <input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          value={seats ?? ''}
          aria-invalid={!isPossible}
          aria-describedby={`${id}-range`}
          onChange={(event) => {
            const digits = event.target.value.replace(/\D/g, '').slice(0, 4);
            onChange(digits === '' ? null : Number(digits));
          }}
        />
        <button type="button" aria-label={t('buy.more')} disabled={(seats ?? 0) >= maximum} onClick={step(1)}>
          +
        </button>
      </div>
      <p id={`${id}-range`} className={styles.range} data-fault={!isPossible || undefined} aria-live="polite">
        {t('buy.outOfRange', { minimum, maximum })}
      </p>
    </div>
  );
}
