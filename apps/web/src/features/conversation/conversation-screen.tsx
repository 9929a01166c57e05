import '../search/search.texts.ts';
import { PageTitle } from '@aparte/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Account, Space } from '../../member/api/model.types.ts';
import { LostHistoryNotice } from '../identity/lost-history-notice.tsx';
import { ClosedNotice } from './closed-notice.tsx';
import type { ConversationView } from './conversation-view.types.ts';
import styles from './conversation.module.css';
import { KeyNotice } from './key-notice.tsx';
import { Exchange } from './exchange.tsx';
import { RepPaths } from './rep-paths.tsx';
import { useClosing } from './use-closing.ts';
import { useConversation } from './use-conversation.ts';

/** A conversation: who it is with and how sure of it one may be, what was said, what to say. */
export function ConversationScreen({
  space,
  account,
  chatUrl,
  soughtId,
}: {
  space: Space;
  account: Account;
  chatUrl: string;
  /** The message somebody was led to. */
  soughtId: string | null;
}) {
  const { t } = useTranslation('conversation');
  const { spaceId, peer } = space;
  const ids = { spaceId, ownId: account.id, peerId: peer.accountId };
  const { conversation, view } = useConversation(ids, chatUrl);
  useClosing(space, view);
  const search = useTranslation('search');
  const name = peer.displayName;

  return (
    <div className={styles.page}>
      <PageTitle title={t('title', { name })}>{t('lead')}</PageTitle>
      <p className={styles.links}>
        <SafetyLink space={space} view={view} />
        <Link to="/search">{search.t('link')}</Link>
        <RepPaths space={space} account={account} />
      </p>
      <ClosedNotice space={space} account={account} />
      <KeyNotice view={view} name={name} ids={ids} conversation={conversation} />
      {view.peer && view.phase !== 'opening' && (
        <LostHistoryNotice ids={ids} name={name} peer={view.peer} onReread={() => void conversation.open()} />
      )}
      <Exchange
        space={space}
        account={account}
        conversation={conversation}
        view={view}
        soughtId={soughtId}
        words={{
          empty: { title: t('empty.title'), text: t('empty.text') },
          compose: t('compose.label'),
          send: t('compose.send'),
        }}
      />
      <p className="ui-hidden" aria-live="polite">
        {view.heard && t('heard', { name, text: view.heard.text })}
      </p>
    </div>
  );
}

function SafetyLink({ space, view }: { space: Space; view: ConversationView }) {
  const { t } = useTranslation('conversation');
  const identity = useTranslation('identity');
  if (!view.peer) return null;
  const { isVerified } = view.peer;
  return (
    <span className={styles.safetyLink}>
      <Link to="/conversations/$spaceId/safety-number" params={{ spaceId: space.spaceId }}>
        {isVerified ? t('verified') : t('unverified')}
      </Link>
      {!isVerified && <span className="ui-soft"> · {identity.t('number.firstSession')}</span>}
    </span>
  );
}
