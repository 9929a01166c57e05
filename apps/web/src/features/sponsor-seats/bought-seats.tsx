import { useFormat } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { plansQuery } from '../../sponsor/plans.queries.ts';
import { sessionQuery } from '../../sponsor/session.queries.ts';
import type { Seats } from '../../sponsor/sponsor-api.types.ts';
import { quote } from './quote.ts';
import styles from './seats.module.css';

/** The number of seats, large, and everything exact about paying for them. */
export function BoughtSeats({ seats }: { seats: Seats }) {
  const { t } = useTranslation('sponsor-seats');
  const session = useQuery(sessionQuery);

  return (
    <section className={styles.bought}>
      <p className={styles.count}>
        <span>{t('page.bought', { organisation: session.data?.organisation.name ?? '' })}</span>
        <strong>{seats.seats}</strong>
        <span>{t('page.seats', { count: seats.seats })}</span>
      </p>
      <div className={styles.facts}>
        <PaidUntil seats={seats} />
        <NextPayment seats={seats} />
        {seats.state === 'past-due' && <p className={styles.notice}>{t('page.pastDue')}</p>}
        {seats.state === 'ended' && (
          <>
            <p className={styles.notice}>{t('page.ended')}</p>
            <Link to="/seats/buy" className="ui-button">
              {t('page.buy')}
            </Link>
          </>
        )}
      </div>
    </section>
  );
}

function PaidUntil({ seats }: { seats: Seats }) {
  const { t } = useTranslation('sponsor-seats');
  const format = useFormat();
  if (seats.paidUntil === null) return null;

  const day = format.localDate(seats.paidUntil.slice(0, 10));
  return (
    <p className={styles.until}>{t(seats.state === 'ended' ? 'page.endedOn' : 'page.renewsOn', { day })}</p>
  );
}

function NextPayment({ seats }: { seats: Seats }) {
  const { t } = useTranslation('sponsor-seats');
  const format = useFormat();
  const plans = useQuery(plansQuery);
  if (!plans.data || seats.interval === null || seats.seatPriceCents === null) return null;

  const { currency, vatRatePercent } = plans.data;
  const { totalCents } = quote(seats.seats, seats.seatPriceCents, vatRatePercent);
  return (
    <>
      <p>{t(`page.price.${seats.interval}`, { price: format.money(seats.seatPriceCents, currency) })}</p>
      {seats.state === 'active' && (
        <p>{t('page.nextPayment', { total: format.money(totalCents, currency) })}</p>
      )}
    </>
  );
}
