import './access-log.texts.ts';
import { Card, LoadingState } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../member/problems/problem.tsx';
import { ownActionsQuery } from './access-log.queries.ts';
import { DaysOfLog } from './days-of-log.tsx';

/** What this coach looked at, day by day. */
export function CoachAccessLog() {
  const { t } = useTranslation('accessLog');
  const log = useQuery(ownActionsQuery);
  const lines = (log.data?.entries ?? []).map(({ day, kind, repName }) => ({
    day,
    text: t(`coach.kind.${kind}`, { name: repName ?? t('coach.someone') }),
  }));
  return (
    <Card title={t('coach.title')}>
      <p>{t('coach.lead')}</p>
      {log.isPending && <LoadingState />}
      {log.isError && <Problem error={log.error} onRetry={() => void log.refetch()} />}
      {log.isSuccess && lines.length === 0 && <p>{t('coach.empty')}</p>}
      <DaysOfLog lines={lines} />
    </Card>
  );
}
