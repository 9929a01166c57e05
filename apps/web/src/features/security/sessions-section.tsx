import './security.texts.ts';
import { Button, Card, LoadingState, useFormat } from '@aparte/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { publicHttp } from '../../member/api/member-api.ts';
import type { DeviceSession } from '../../member/api/model.types.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { useSession } from '../../member/use-session.ts';
import styles from './security.module.css';
import { deviceSessionsQuery } from './sessions.queries.ts';

/** Where one is signed in, and the ways to end that. */
export function SessionsSection() {
  const { t } = useTranslation('security');
  const sessions = useQuery(deviceSessionsQuery);

  return (
    <Card title={t('sessions.title')}>
      <p>{t('sessions.text')}</p>
      {sessions.isPending && <LoadingState />}
      {sessions.isError && <Problem error={sessions.error} onRetry={() => void sessions.refetch()} />}
      {sessions.isSuccess && <SessionList sessions={sessions.data} />}
    </Card>
  );
}

function SessionList({ sessions }: { sessions: readonly DeviceSession[] }) {
  const { t } = useTranslation('security');
  const { endOne, endOthers } = useEnding();
  const isAlone = sessions.every(({ isCurrent }) => isCurrent);

  return (
    <>
      <ul className={styles.sessions}>
        {sessions.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            isBusy={endOne.isPending && endOne.variables === session.id}
            onEnd={() => {
              endOthers.reset();
              endOne.mutate(session.id);
            }}
          />
        ))}
      </ul>
      {isAlone ? (
        <p>{t('sessions.onlyOne')}</p>
      ) : (
        <p className={styles.actions}>
          <Button
            look="quiet"
            isBusy={endOthers.isPending}
            onClick={() => {
              endOne.reset();
              endOthers.mutate();
            }}
          >
            {t('sessions.endOthers')}
          </Button>
        </p>
      )}
      <p role="status">
        {endOne.isSuccess && t('sessions.done')}
        {endOthers.isSuccess && t('sessions.doneOthers')}
      </p>
      {endOne.isError && <Problem error={endOne.error} />}
      {endOthers.isError && <Problem error={endOthers.error} />}
    </>
  );
}

function SessionRow({
  session,
  isBusy,
  onEnd,
}: {
  session: DeviceSession;
  isBusy: boolean;
  onEnd: () => void;
}) {
  const { t } = useTranslation('security');
  const { account } = useSession();
  const { dateTime } = useFormat();
  const label = session.label === '' ? t('sessions.unknown') : session.label;
  const when = dateTime(session.openedAt, account.timeZone);

  return (
    <li>
      <span>
        <strong>
          {label}
          {session.isCurrent && ` (${t('sessions.current')})`}
        </strong>
        <span className="ui-soft">{t('sessions.openedAt', { when })}</span>
      </span>
      {!session.isCurrent && (
        <Button
          look="quiet"
          isBusy={isBusy}
          aria-label={t('sessions.endNamed', { label, when })}
          onClick={onEnd}
        >
          {t('sessions.end')}
        </Button>
      )}
    </li>
  );
}

function useEnding() {
  const queryClient = useQueryClient();
  // Also after a failure: another device may have ended it meanwhile.
  const onSettled = () => queryClient.invalidateQueries({ queryKey: deviceSessionsQuery.queryKey });
  const endOne = useMutation({
    mutationFn: (id: string) => publicHttp.DELETE('/v1/auth/sessions/{id}', { params: { path: { id } } }),
    onSettled,
  });
  const endOthers = useMutation({ mutationFn: () => publicHttp.DELETE('/v1/auth/sessions'), onSettled });
  return { endOne, endOthers };
}
