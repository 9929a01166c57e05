import { LoadingState, PageTitle } from '@aparte/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Account, Space } from '../../member/api/model.types.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { Composer } from './composer.tsx';
import type { Conversation, ConversationView } from './conversation.ts';
import styles from './conversation.module.css';
import { KeyNotice } from './key-notice.tsx';
import { MessageList } from './message-list.tsx';
import { useConversation } from './use-conversation.ts';

/** A conversation: who it is with and how sure of it one may be, what was said, what to say. */
export function ConversationScreen({
  space,
  account,
  chatUrl,
}: {
  space: Space;
  account: Account;
  chatUrl: string;
}) {
  const { t } = useTranslation('conversation');
  const { spaceId, peer } = space;
  const ids = { spaceId, ownId: account.id, peerId: peer.accountId };
  const { conversation, view } = useConversation(ids, chatUrl);
  const name = peer.displayName;

  return (
    <div className={styles.page}>
      <PageTitle title={t('title', { name })}>{t('lead')}</PageTitle>
      <SafetyLink space={space} view={view} />
      <KeyNotice view={view} name={name} ids={ids} conversation={conversation} />
      <Content space={space} account={account} conversation={conversation} view={view} />
      <Composer space={space} account={account} conversation={conversation} view={view} />
      <p className="ui-hidden" aria-live="polite">
        {view.heard && t('heard', { name, text: view.heard.text })}
      </p>
    </div>
  );
}

function SafetyLink({ space, view }: { space: Space; view: ConversationView }) {
  const { t } = useTranslation('conversation');
  if (!view.peer) return null;
  return (
    <Link
      to="/conversations/$spaceId/safety-number"
      params={{ spaceId: space.spaceId }}
      className={styles.safetyLink}
    >
      {view.peer.isVerified ? t('verified') : t('unverified')}
    </Link>
  );
}

function Content(props: {
  space: Space;
  account: Account;
  conversation: Conversation;
  view: ConversationView;
}) {
  const { t } = useTranslation('conversation');
  const { space, account, conversation, view } = props;
  if (view.phase === 'failed') {
    return <Problem error={view.error} onRetry={() => void conversation.open()} />;
  }
  if (view.phase === 'opening') return <LoadingState label={t('opening')} />;
  if (view.entries.length === 0) {
    return (
      <div className="ui-state">
        <h2>{t('empty.title')}</h2>
        <p>{t('empty.text')}</p>
      </div>
    );
  }
  return <MessageList space={space} account={account} conversation={conversation} view={view} />;
}
