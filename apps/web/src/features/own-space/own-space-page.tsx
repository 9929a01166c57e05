import '../conversation/conversation.texts.ts';
import './own-space.texts.ts';
import { LoadingState, PageTitle } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AnySpace } from '../../member/api/model.types.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { configQuery } from '../../member/session.queries.ts';
import { useSession } from '../../member/use-session.ts';
import { UnlockGate } from '../auth/unlock-gate.tsx';
import styles from '../conversation/conversation.module.css';
import { Exchange } from '../conversation/exchange.tsx';
import { useConversation } from '../conversation/use-conversation.ts';
import { type OwnSpaceKind, ownSpaceQuery } from './own-space.queries.ts';

/** What somebody writes for themselves alone, by day. */
export function OwnSpacePage({ kind }: { kind: OwnSpaceKind }) {
  return (
    <UnlockGate>
      <OwnSpace kind={kind} />
    </UnlockGate>
  );
}

function OwnSpace({ kind }: { kind: OwnSpaceKind }) {
  const { t } = useTranslation('ownSpace');
  const space = useQuery(ownSpaceQuery(kind));
  const config = useQuery(configQuery);

  if (space.isError) return <Problem error={space.error} onRetry={() => void space.refetch()} />;
  if (config.isError) return <Problem error={config.error} onRetry={() => void config.refetch()} />;
  if (space.isPending || config.isPending) return <LoadingState label={t('opening')} />;
  return <Pages space={space.data} kind={kind} chatUrl={config.data.chatUrl} />;
}

function Pages({ space, kind, chatUrl }: { space: AnySpace; kind: OwnSpaceKind; chatUrl: string }) {
  const { t } = useTranslation('ownSpace');
  const { account } = useSession();
  const ids = { spaceId: space.spaceId, ownId: account.id, peerId: null };
  const { conversation, view } = useConversation(ids, chatUrl);
  return (
    <div className={styles.page}>
      <PageTitle title={t(`${kind}.title`)}>{t(`${kind}.lead`)}</PageTitle>
      <Exchange
        space={space}
        account={account}
        conversation={conversation}
        view={view}
        soughtId={null}
        words={{
          empty: { title: t(`${kind}.empty.title`), text: t(`${kind}.empty.text`) },
          compose: t(`${kind}.compose`),
          send: t(`${kind}.send`),
        }}
      />
    </div>
  );
}
