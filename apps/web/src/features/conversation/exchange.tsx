import { LoadingState } from '@aparte/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account, AnySpace } from '../../member/api/model.types.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { Composer } from './composer.tsx';
import type { ExchangeWords } from './exchange-words.types.ts';
import type { Conversation } from './conversation.ts';
import type { ConversationView } from './conversation-view.types.ts';
import { isChangeable, type MessageEntry } from './entries.ts';
import { MessageList, type MessageListProps } from './message-list.tsx';
import { Rewording } from './rewording.tsx';

/** A space that is open on this page. */
export interface OpenedSpace {
  readonly space: AnySpace;
  readonly account: Account;
  readonly conversation: Conversation;
  readonly view: ConversationView;
  /** The message somebody was led to. */
  readonly soughtId: string | null;
}

/** What was said, and where one writes or changes what one wrote. */
export function Exchange({ words, ...shared }: OpenedSpace & { words: ExchangeWords }) {
  const { space, account, conversation, view } = shared;
  const [edited, setEdited] = useState<MessageEntry | null>(null);
  const editLast = (): boolean => {
    const last = view.entries.findLast((entry) => entry.kind === 'message' && isChangeable(entry));
    if (last?.kind === 'message') setEdited(last);
    return last !== undefined;
  };
  const content = <Content {...shared} words={words} onEdit={setEdited} />;
  if (space.state === 'closed') return content;
  return (
    <>
      {content}
      {edited ? (
        <Rewording
          key={edited.id}
          message={edited}
          account={account}
          conversation={conversation}
          onDone={() => {
            setEdited(null);
          }}
        />
      ) : (
        <Composer {...shared} words={words} onEditLast={editLast} />
      )}
    </>
  );
}

function Content({ words, ...props }: MessageListProps & { words: ExchangeWords }) {
  const { t } = useTranslation('conversation');
  const { conversation, view } = props;
  if (view.phase === 'failed') {
    return <Problem error={view.error} onRetry={() => void conversation.open()} />;
  }
  if (view.phase === 'opening') {
    return <LoadingState label={view.read > 0 ? t('read', { count: view.read }) : t('opening')} />;
  }
  return (
    <>
      {view.phase === 'waiting' && <Blank title={t('waiting.title')} text={t('waiting.text')} />}
      {view.phase === 'ready' && view.entries.length === 0 && <Blank {...words.empty} />}
      {view.entries.length > 0 && <MessageList {...props} />}
    </>
  );
}

function Blank({ title, text }: { title: string; text: string }) {
  return (
    <div className="ui-state">
      <h2>{title}</h2>
      <p>{text}</p>
    </div>
  );
}
