import { useFormat } from '@aparte/ui';
import { useTranslation } from 'react-i18next';
import type { BillingInterval, Plans } from '../../sponsor/sponsor-api.types.ts';
import { yearlySavingCents } from './quote.ts';
import styles from './seats.module.css';

interface IntervalChoiceProps {
  readonly plans: Plans;
  readonly seats: number | null;
  readonly value: BillingInterval;
  readonly onChange: (interval: BillingInterval) => void;
}

/** By the month or by the year, with what the year saves. */
export function IntervalChoice({ plans, seats, value, onChange }: IntervalChoiceProps) {
  const { t } = useTranslation('sponsor-seats');
  const format = useFormat();
  const price = (interval: BillingInterval) =>
    plans.plans.find((plan) => plan.interval === interval)?.seatPriceCents ?? 0;
  const saving = yearlySavingCents(seats ?? 0, price('month'), price('year'));

  return (
    <fieldset className={styles.intervals}>
      <legend>{t('buy.rhythm')}</legend>
      {plans.plans.map(({ interval, seatPriceCents }) => (
        <label key={interval} className={styles.interval}>
          <input
            type="radio"
            name="interval"
            value={interval}
            checked={value === interval}
            onChange={() => {
              onChange(interval);
            }}
          />
          <span>
            <strong>{t(`buy.interval.${interval}`)}</strong>
            <span>
              {t(`buy.perSeat.${interval}`, { price: format.money(seatPriceCents, plans.currency) })}
            </span>
            {interval === 'year' && saving > 0 && (
              <span className={styles.saving}>
                {t('buy.saving', { saving: format.money(saving, plans.currency) })}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
