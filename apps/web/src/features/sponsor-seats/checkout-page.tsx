import './seats.texts.ts';
import { ErrorState, LoadingState, PageTitle, ProgressSteps } from '@aparte/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../http/problem-error.ts';
import { useHeadingFocus } from '../../routing/focus-heading.ts';
import type { Checkout } from '../../sponsor/sponsor-api.types.ts';
import { checkoutQuery, seatsQuery } from './seats.queries.ts';
import styles from './seats.module.css';

const patienceMilliseconds = 20_000;

/** Where a director comes back to from the payment provider. */
export function CheckoutPage() {
  const { t } = useTranslation('sponsor-seats');
  const { checkoutId } = useParams({ from: '/signed-in/checkouts/$checkoutId' });
  const checkout = useQuery(checkoutQuery(checkoutId));
  const queryClient = useQueryClient();
  const state = checkout.data?.state ?? 'open';
  useEffect(() => {
    if (state === 'paid') void queryClient.invalidateQueries({ queryKey: seatsQuery.queryKey });
  }, [state, queryClient]);
  useHeadingFocus(state);
  const steps = [t('buy.steps.choose'), t('buy.steps.pay'), t('buy.steps.send')];

  return (
    <>
      <ProgressSteps labels={steps} current={state === 'paid' ? 2 : 1} />
      <PageTitle title={t(`checkout.title.${state}`)} />
      {checkout.isError && (
        <ErrorState problem={toProblem(checkout.error)} onRetry={() => void checkout.refetch()} />
      )}
      {!checkout.isError && state === 'open' && <Waiting />}
      {checkout.data && <Outcome checkout={checkout.data} />}
    </>
  );
}

function Waiting() {
  const { t } = useTranslation('sponsor-seats');
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setIsSlow(true);
    }, patienceMilliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, []);

  return (
    <>
      <LoadingState label={t('checkout.open')} />
      {isSlow && (
        <div className={styles.outcome} role="status">
          <p>{t('checkout.slow')}</p>
          <Link to="/seats">{t('checkout.toSeats')}</Link>
        </div>
      )}
    </>
  );
}

function Outcome({ checkout }: { checkout: Checkout }) {
  const { t } = useTranslation('sponsor-seats');
  return (
    <div className={styles.outcome} role="status">
      {checkout.state === 'paid' && (
        <>
          <p>{t('checkout.paid', { count: checkout.seats })}</p>
          <p className={styles.actions}>
            <Link to="/roster/import" className="ui-button">
              {t('checkout.toRoster')}
            </Link>
            <Link to="/seats" className="ui-button" data-look="quiet">
              {t('checkout.toSeats')}
            </Link>
          </p>
        </>
      )}
      {checkout.state === 'expired' && (
        <>
          <p>{t('checkout.expired')}</p>
          <Link to="/seats/buy" className="ui-button">
            {t('checkout.again')}
          </Link>
        </>
      )}
    </div>
  );
}
