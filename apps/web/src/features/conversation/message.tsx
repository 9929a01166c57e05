import { Button } from '@aparte/ui';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../member/api/model.types.ts';
import { useProblemWords } from '../../member/problems/use-problem-words.ts';
import { useDates } from '../../member/use-dates.ts';
import type { Conversation } from './conversation.ts';
import styles from './conversation.module.css';
import type { MessageEntry } from './entries.ts';

/** One message: who, what, when, and for one's own how far it has come. */
export function Message({
  message,
  peerName,
  account,
  isOffline,
  conversation,
}: {
  message: MessageEntry;
  peerName: string;
  account: Account;
  isOffline: boolean;
  conversation: Conversation;
}) {
  const { t } = useTranslation('conversation');
  const dates = useDates();
  const { isOwn, text, at, state } = message;
  const isRep = isOwn === (account.kind === 'rep');
  const stateText = state === 'sealing' && isOffline ? t('statesOffline') : t(`states.${state}`);

  return (
    <li className={styles.message} data-own={isOwn || undefined} data-state={state}>
      <span className="ui-hidden">{isOwn ? t('you') : peerName}</span>
      <div className={styles.bubble}>
        {/* A rep's own words, and only those, are set in the serif. */}
        <span className={isRep ? 'ui-words' : undefined}>{text ?? t('otherKind')}</span>
      </div>
      <span className={styles.meta}>
        {dates.time(at, account.timeZone)}
        {isOwn && ` · ${stateText}`}
      </span>
      {state === 'failed' && <Failure message={message} conversation={conversation} />}
    </li>
  );
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
