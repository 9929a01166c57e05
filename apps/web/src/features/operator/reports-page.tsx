import './reports.texts.ts';
import { EmptyState, LoadingState, PageTitle } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ListedReport } from '../../member/api/operator.types.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { reportsQuery } from './reports.queries.ts';
import { useMoment } from '../../member/use-moment.ts';

/** Where those who run Aparté see which messages were shown to them. */
export function ReportsPage() {
  const { t } = useTranslation('reports');
  const reports = useQuery(reportsQuery);
  return (
    <>
      <PageTitle title={t('list.title')}>{t('list.lead')}</PageTitle>
      {reports.isPending && <LoadingState />}
      {reports.isError && <Problem error={reports.error} onRetry={() => void reports.refetch()} />}
      {reports.isSuccess && <ReportTable reports={reports.data.reports} />}
    </>
  );
}

function ReportTable({ reports }: { reports: readonly ListedReport[] }) {
  const { t } = useTranslation('reports');
  const moment = useMoment();
  if (reports.length === 0) {
    return (
      <EmptyState title={t('list.none.title')}>
        <p>{t('list.none.text')}</p>
      </EmptyState>
    );
  }
  return (
    <table className="ui-table">
      <thead>
        <tr>
          <th scope="col">{t('reported')}</th>
          <th scope="col">{t('reporter')}</th>
          <th scope="col">{t('author')}</th>
          <th scope="col">{t('state')}</th>
        </tr>
      </thead>
      <tbody>
        {reports.map(({ reportId, reportedAt, reporterName, authorName, closedAt }) => (
          <tr key={reportId}>
            <th scope="row">
              <Link to="/operator/reports/$reportId" params={{ reportId }}>
                {moment(reportedAt)}
              </Link>
            </th>
            <td data-label={t('reporter')}>{reporterName ?? t('erased')}</td>
            <td data-label={t('author')}>{authorName ?? t('erased')}</td>
            <td data-label={t('state')}>{t(closedAt === null ? 'open' : 'closed')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
