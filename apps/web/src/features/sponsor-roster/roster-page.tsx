import './roster.texts.ts';
import { EmptyState, ErrorState, LoadingState, PageTitle } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../http/problem-error.ts';
import { rosterQuery } from '../../sponsor/roster.queries.ts';
import { DownloadList } from './download-list.tsx';
import { RosterTable } from './roster-table.tsx';
import styles from './roster.module.css';

/** The people whom a director offers a seat. */
export function RosterPage() {
  const { t } = useTranslation('sponsor-roster');
  return (
    <>
      <PageTitle title={t('list.title')}>{t('list.lead')}</PageTitle>
      <PeopleOrNone />
    </>
  );
}

function PeopleOrNone() {
  const { t } = useTranslation('sponsor-roster');
  const roster = useQuery(rosterQuery);
  const add = (
    <Link to="/roster/import" className="ui-button">
      {t('list.add')}
    </Link>
  );

  if (roster.isPending) return <LoadingState />;
  if (roster.isError)
    return <ErrorState problem={toProblem(roster.error)} onRetry={() => void roster.refetch()} />;
  if (roster.data.entries.length === 0) {
    return (
      <EmptyState title={t('list.empty.title')}>
        <p>{t('list.empty.text')}</p>
        {add}
      </EmptyState>
    );
  }
  return (
    <div className={styles.stack}>
      <p className={styles.tools}>
        {add}
        <DownloadList entries={roster.data.entries} />
      </p>
      <RosterTable entries={roster.data.entries} />
      <p className="ui-soft">{t('list.invitationNote')}</p>
    </div>
  );
}
