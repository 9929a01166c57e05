import { Button, ErrorState, useFormat } from '@aparte/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../http/problem-error.ts';
import type { BillingInterval, Plans } from '../../sponsor/sponsor-api.types.ts';
import { quote } from './quote.ts';
import styles from './seats.module.css';
import type { useCheckout } from './use-checkout.ts';

interface SummaryProps {
  readonly plans: Plans;
  /** Null while the number typed is not one that can be bought. */
  readonly seats: number | null;
  readonly interval: BillingInterval;
  readonly checkout: ReturnType<typeof useCheckout>;
}

/** The exact sum, tax included, before anything is paid. */
export function Summary({ plans, seats, interval, checkout }: SummaryProps) {
  const { t } = useTranslation('sponsor-seats');
  const format = useFormat();
  const money = (cents: number) => (seats === null ? '—' : format.money(cents, plans.currency));
  const price = plans.plans.find((plan) => plan.interval === interval)?.seatPriceCents ?? 0;
  const { netCents, vatCents, totalCents } = quote(seats ?? 0, price, plans.vatRatePercent);

  return (
    <section className={styles.summary}>
      <h2>{t('buy.summary')}</h2>
      <dl>
        <div>
          <dt>{seats === null ? t('buy.noLine') : t('buy.line', { count: seats, price: money(price) })}</dt>
          <dd className="ui-amount">{money(netCents)}</dd>
        </div>
        <div>
          <dt>{t('buy.vat', { rate: plans.vatRatePercent })}</dt>
          <dd className="ui-amount">{money(vatCents)}</dd>
        </div>
        <div className={styles.total} aria-live="polite" aria-atomic="true">
          <dt>{t('buy.total')}</dt>
          <dd className="ui-amount">{money(totalCents)}</dd>
        </div>
      </dl>
      <p className="ui-soft">{t(`buy.then.${interval}`)}</p>
      <Button type="submit" isBusy={checkout.isPending} disabled={seats === null}>
        {seats === null ? t('buy.payNothing') : t('buy.pay', { total: money(totalCents) })}
      </Button>
      {checkout.isError && <Refusal error={checkout.error} />}
      <p className="ui-soft">{t('buy.provider')}</p>
    </section>
  );
}

function Refusal({ error }: { error: unknown }) {
  const { t } = useTranslation('sponsor-seats');
  const problem = toProblem(error);
  if (problem.code === 'payment-under-way' || problem.code === 'checkout-superseded')
    return <ErrorState problem={problem} message={t(`buy.refusals.${problem.code}`)} />;
  if (problem.code !== 'already-subscribed') return <ErrorState problem={problem} />;

  return (
    <div role="alert">
      <h3>{t('buy.already.title')}</h3>
      <p>
        {t('buy.already.text')} <Link to="/seats">{t('buy.already.action')}</Link>
      </p>
    </div>
  );
}
