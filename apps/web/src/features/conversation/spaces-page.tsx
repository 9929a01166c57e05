import './conversation.texts.ts';
import { EmptyState, LoadingState, PageTitle } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MemberKind, Space } from '../../member/api/model.types.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { useSession } from '../../member/use-session.ts';
import { conversationsQuery } from './conversation.queries.ts';
import styles from './conversation.module.css';

/** The conversations of whoever is signed in; a rep with one open one is led straight into it. */
export function SpacesPage() {
  const { t } = useTranslation('conversation');
  const { account } = useSession();
  const spaces = useQuery(conversationsQuery);

  const [first, ...others] = spaces.data?.spaces ?? [];
  if (account.kind === 'rep' && first?.state === 'open' && others.length === 0) {
    return <Navigate to="/conversations/$spaceId" params={{ spaceId: first.spaceId }} replace />;
  }
  return (
    <>
      <PageTitle title={t('list.title')} />
      {spaces.isPending && <LoadingState />}
      {spaces.isError && <Problem error={spaces.error} onRetry={() => void spaces.refetch()} />}
      {spaces.isSuccess && <Spaces spaces={spaces.data.spaces} kind={account.kind} />}
    </>
  );
}

function Spaces({ spaces, kind }: { spaces: readonly Space[]; kind: MemberKind }) {
  const { t } = useTranslation('conversation');
  if (spaces.length === 0) return <NoSpace kind={kind === 'rep' ? 'rep' : 'coach'} />;

  return (
    <ul className={styles.list}>
      {spaces.map(({ spaceId, peer, lastSeq, state }) => (
        <li key={spaceId}>
          <Link to="/conversations/$spaceId" params={{ spaceId }} className={styles.space}>
            <strong>{peer.displayName}</strong>
            <span className="ui-soft">
              {t('list.messages', { count: lastSeq })}
              {state === 'closed' && ` · ${t('list.closed')}`}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function NoSpace({ kind }: { kind: 'rep' | 'coach' }) {
  const { t } = useTranslation('conversation');
  return (
    <EmptyState title={t(`list.none.${kind}.title`)}>
      <p>{t(`list.none.${kind}.text`)}</p>
      {kind === 'rep' && (
        <Link to="/coaches" className="ui-button">
          {t('list.none.rep.open')}
        </Link>
      )}
    </EmptyState>
  );
}
