import { ErrorState, LoadingState, useFormat } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../http/problem-error.ts';
import { plansQuery } from '../../sponsor/plans.queries.ts';
import styles from './landing.module.css';

/** What a seat costs today. */
export function Price() {
  const { t } = useTranslation('sponsor-landing-details');
  const format = useFormat();
  const plans = useQuery(plansQuery);

  if (plans.isPending) return <LoadingState />;
  if (plans.isError)
    return <ErrorState problem={toProblem(plans.error)} onRetry={() => void plans.refetch()} />;

  return (
    <>
      <dl className={styles.prices}>
        {plans.data.plans.map(({ interval, seatPriceCents }) => (
          <div key={interval}>
            <dt>{t(`price.${interval}`)}</dt>
            <dd className="ui-amount">{format.money(seatPriceCents, plans.data.currency)}</dd>
          </div>
        ))}
      </dl>
      <p className="ui-soft">{t('price.note', { minimum: plans.data.minimumSeats })}</p>
    </>
  );
}
