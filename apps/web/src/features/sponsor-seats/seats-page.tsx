import './seats.texts.ts';
import { EmptyState, ErrorState, LoadingState, PageTitle } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../http/problem-error.ts';
import { rosterQuery } from '../../sponsor/roster.queries.ts';
import { BoughtSeats } from './bought-seats.tsx';
import { seatsQuery } from './seats.queries.ts';
import styles from './seats.module.css';

/** What a director gave, and until when. */
export function SeatsPage() {
  const { t } = useTranslation('sponsor-seats');
  return (
    <>
      <PageTitle title={t('page.title')}>{t('page.lead')}</PageTitle>
      <SeatsOrNone />
    </>
  );
}

function SeatsOrNone() {
  const { t } = useTranslation('sponsor-seats');
  const seats = useQuery(seatsQuery);

  if (seats.isPending) return <LoadingState />;
  if (seats.isError)
    return <ErrorState problem={toProblem(seats.error)} onRetry={() => void seats.refetch()} />;
  if (seats.data.state === 'none') {
    return (
      <EmptyState title={t('page.empty.title')}>
        <p>{t('page.empty.text')}</p>
        <Link to="/seats/buy" className="ui-button">
          {t('page.buy')}
        </Link>
      </EmptyState>
    );
  }
  return (
    <div className={styles.stack}>
      <BoughtSeats seats={seats.data} />
      <ListIsNext />
      <p className={styles.never}>{t('page.never')}</p>
    </div>
  );
}

/** Seats are paid and nobody was invited yet: the one thing left to do. */
function ListIsNext() {
  const { t } = useTranslation('sponsor-seats');
  const roster = useQuery(rosterQuery);
  if (roster.data?.entries.length !== 0) return null;

  return (
    <EmptyState title={t('page.next.title')}>
      <p>{t('page.next.text')}</p>
      <Link to="/roster/import" className="ui-button">
        {t('page.next.action')}
      </Link>
    </EmptyState>
  );
}
