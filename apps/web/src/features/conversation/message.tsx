import { Button } from '@aparte/ui';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account, AnySpace } from '../../member/api/model.types.ts';
import { useProblemWords } from '../../member/problems/use-problem-words.ts';
import { useDates } from '../../member/use-dates.ts';
import type { Conversation } from './conversation.ts';
import styles from './conversation.module.css';
import type { MessageEntry, SendingState } from './entries.ts';
import { MessageActs } from './message-acts.tsx';
import { MessageChange } from './message-change.tsx';
import { Edited, MessageWords } from './message-words.tsx';

/** What a message is shown with. */
export interface MessageProps {
  readonly message: MessageEntry;
  readonly space: AnySpace;
  readonly account: Account;
  readonly isOffline: boolean;
  readonly conversation: Conversation;
  /** Somebody was led here: it stands out. */
  readonly isSought: boolean;
  readonly onEdit: (message: MessageEntry) => void;
}

/** One message: who, what, when, and for one's own how far it has come. */
export const Message = memo(function Message(props: MessageProps) {
  const { t } = useTranslation('conversation');
  const dates = useDates();
  const { message, space, account, isOffline, conversation, isSought, onEdit } = props;
  const { isOwn, at, state, change } = message;
  const isRep = isOwn === (account.kind === 'rep');

  return (
    <li
      id={`message-${message.id}`}
      tabIndex={-1}
      className={styles.message}
      data-own={isOwn || undefined}
      data-state={change?.state ?? state}
      data-sought={isSought || undefined}
    >
      <span className="ui-hidden">{isOwn ? t('you') : space.peer?.displayName}</span>
      <div className={styles.bubble}>
        <MessageWords message={message} spaceId={space.spaceId} isRep={isRep} />
      </div>
      <span className={styles.meta}>
        {dates.time(at, account.timeZone)}
        {isOwn && <State state={state} isOffline={isOffline} isAlone={space.peer === null} />}{' '}
        <Edited message={message} timeZone={account.timeZone} />
        <MessageActs
          message={message}
          conversation={conversation}
          isClosed={space.state === 'closed'}
          onEdit={onEdit}
        />
      </span>
      {change && <MessageChange change={change} conversation={conversation} />}
      {state === 'failed' && <Failure message={message} conversation={conversation} />}
    </li>
  );
});

function State(props: { state: SendingState; isOffline: boolean; isAlone: boolean }) {
  const { t } = useTranslation('conversation');
  const { state, isOffline, isAlone } = props;
  if (state === 'sealing' && isOffline) return <> · {t('statesOffline')}</>;
  // In a space of one's own nothing is sent to anybody.
  return <> · {state === 'sent' && isAlone ? t('kept') : t(`states.${state}`)}</>;
}

function Failure({ message, conversation }: { message: MessageEntry; conversation: Conversation }) {
  const { t } = useTranslation('conversation');
  const words = useProblemWords();
  return (
    <div className={styles.failure} role="alert">
      <p>{words(message.error)}</p>
      <div>
        <Button look="quiet" onClick={() => void conversation.discard(message.id)}>
          {t('discard')}
        </Button>
        <Button onClick={() => void conversation.retry(message.id)}>{t('retry')}</Button>
      </div>
    </div>
  );
}
