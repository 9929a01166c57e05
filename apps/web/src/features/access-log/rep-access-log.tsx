import './access-log.texts.ts';
import { Card, LoadingState } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AccessesToRep, AccessToRep } from '../../member/api/rep.types.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { accessesToRepQuery } from './access-log.queries.ts';
import { DaysOfLog } from './days-of-log.tsx';

/** Who looked at what of this rep, day by day. */
export function RepAccessLog() {
  const { t } = useTranslation('accessLog');
  const log = useQuery(accessesToRepQuery);
  return (
    <Card title={t('rep.title')}>
      <p>{t('rep.lead')}</p>
      {log.isPending && <LoadingState />}
      {log.isError && <Problem error={log.error} onRetry={() => void log.refetch()} />}
      {log.isSuccess && <Log log={log.data} />}
      <p className="ui-soft">{t('rep.limits')}</p>
    </Card>
  );
}

function Log({ log: { isIntact, entries } }: { log: AccessesToRep }) {
  const { t } = useTranslation('accessLog');
  const who = useWho();
  return (
    <>
      {!isIntact && <p role="alert">{t('rep.broken')}</p>}
      {entries.length === 0 && isIntact && <p>{t('rep.empty')}</p>}
      <DaysOfLog
        lines={entries.map((entry) => ({
          day: entry.day,
          text: `${who(entry)} ${t(`rep.kind.${entry.kind}`)}`,
        }))}
      />
      {entries.length > 0 && isIntact && <p className="ui-soft">{t('rep.intact')}</p>}
    </>
  );
}

function useWho(): (entry: AccessToRep) => string {
  const { t } = useTranslation('accessLog');
  return ({ kind, coachName }) => {
    if (kind === 'matcher') return t('rep.who.matcher');
    if (kind.startsWith('coach-'))
      return coachName === null ? t('rep.who.formerCoach') : t('rep.who.coach', { name: coachName });
    return t('rep.who.operator');
  };
}
