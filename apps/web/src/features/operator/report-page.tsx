import './reports.texts.ts';
import { Button, ConfirmDialog, LoadingState, PageTitle } from '@aparte/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bodyOf } from '../../http/create-http.ts';
import { operatorHttp } from '../../member/api/operator-api.ts';
import type { ListedReport, ReportedMessage } from '../../member/api/operator.types.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { reportQuery } from './reports.queries.ts';
import styles from './reports.module.css';
import { useMoment } from '../../member/use-moment.ts';

/** One report: the one message that was shown, who showed it, who wrote it, and when. */
export function ReportPage() {
  const { t } = useTranslation('reports');
  const { reportId } = useParams({ from: '/operator/operator/reports/$reportId' });
  const report = useQuery(reportQuery(reportId));
  return (
    <>
      <PageTitle title={t('one.title')}>{t('one.lead')}</PageTitle>
      {report.isPending && <LoadingState />}
      {report.isError && <Problem error={report.error} onRetry={() => void report.refetch()} />}
      {report.isSuccess && <Report report={report.data.report} message={report.data.message} />}
      <p>
        <Link to="/operator/reports">{t('one.back')}</Link>
      </p>
    </>
  );
}

function Report({ report, message }: { report: ListedReport; message: ReportedMessage | null }) {
  const { t } = useTranslation('reports');
  const moment = useMoment();
  const { reporterName, authorName, authorKind, sentAt, reportedAt, closedAt } = report;
  const facts = [
    [t('author'), `${authorName ?? t('erased')}${authorKind ? ` (${t(`kinds.${authorKind}`)})` : ''}`],
    [t('sent'), moment(sentAt)],
    [t('reporter'), reporterName ?? t('erased')],
    [t('reported'), moment(reportedAt)],
    [t('state'), closedAt === null ? t('open') : t('one.closedOn', { at: moment(closedAt) })],
  ] as const;

  return (
    <div className={styles.report}>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {message ? (
        <blockquote className={styles.message}>
          {message.text ?? t('one.noWords', { kind: message.kind })}
        </blockquote>
      ) : (
        <p>{t(closedAt === null ? 'one.unreadable' : 'one.forgotten')}</p>
      )}
      {closedAt === null && <Closing reportId={report.reportId} />}
    </div>
  );
}

function Closing({ reportId }: { reportId: string }) {
  const { t } = useTranslation('reports');
  const queryClient = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const closing = useMutation({
    mutationFn: () =>
      bodyOf(operatorHttp.POST('/v1/operator/reports/{reportId}/close', { params: { path: { reportId } } })),
    onSuccess: async () => {
      setAsking(false);
      await queryClient.invalidateQueries({ queryKey: ['operator', 'reports'] });
    },
  });
  return (
    <>
      <p>
        <Button
          onClick={() => {
            setAsking(true);
          }}
        >
          {t('one.close')}
        </Button>
      </p>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('one.confirm.title')}
        confirmLabel={t('one.confirm.submit')}
        isBusy={closing.isPending}
        onConfirm={() => {
          closing.mutate();
        }}
        onClose={() => {
          setAsking(false);
        }}
      >
        <p>{t('one.confirm.text')}</p>
        {closing.isError && <Problem error={closing.error} />}
      </ConfirmDialog>
    </>
  );
}
