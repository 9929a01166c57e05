import './seats.texts.ts';
import { EmptyState, ErrorState, LoadingState, PageTitle, ProgressSteps } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../http/problem-error.ts';
import { plansQuery } from '../../sponsor/plans.queries.ts';
import { BuyForm } from './buy-form.tsx';
import { seatsQuery } from './seats.queries.ts';

/** Where a director chooses how many seats to give and how to pay for them. */
export function BuyPage() {
  const { t } = useTranslation('sponsor-seats');
  const plans = useQuery(plansQuery);
  const seats = useQuery(seatsQuery);
  const hasSeats = seats.data?.state === 'active' || seats.data?.state === 'past-due';
  const steps = [t('buy.steps.choose'), t('buy.steps.pay'), t('buy.steps.send')];

  return (
    <>
      <ProgressSteps labels={steps} current={0} />
      <PageTitle title={t('buy.title')}>
        {plans.data && t('buy.lead', { minimum: plans.data.minimumSeats, maximum: plans.data.maximumSeats })}
      </PageTitle>
      {plans.isPending && <LoadingState />}
      {plans.isError && <ErrorState problem={toProblem(plans.error)} onRetry={() => void plans.refetch()} />}
      {plans.data && !hasSeats && <BuyForm plans={plans.data} />}
      {hasSeats && (
        <EmptyState title={t('buy.already.title')}>
          <p>{t('buy.already.text')}</p>
          <Link to="/seats" className="ui-button">
            {t('buy.already.action')}
          </Link>
        </EmptyState>
      )}
    </>
  );
}
