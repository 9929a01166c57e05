import './messages.texts.ts';
import { Button } from '@aparte/ui';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '../../member/problems/use-problem-words.ts';
import type { Conversation } from './conversation.ts';
import styles from './conversation.module.css';
import type { PendingChange } from './entries.ts';

/** How far a change of one's own message has come; taking back can be undone until it leaves. */
export function MessageChange({
  change,
  conversation,
}: {
  change: PendingChange;
  conversation: Conversation;
}) {
  const { t } = useTranslation('messages');
  const { id, kind, state } = change;
  if (state === 'failed') return <FailedChange change={change} conversation={conversation} />;
  if (state === 'resting') {
    return (
      <span className={styles.meta} role="status">
        {t('change.resting')}{' '}
        <button type="button" className={styles.act} onClick={() => void conversation.discard(id)}>
          {t('change.undo')}
        </button>
      </span>
    );
  }
  return (
    <span className={styles.meta} role="status">
      {kind === 'edit' ? t('change.editing') : t('change.withdrawing')}
    </span>
  );
}

function FailedChange({ change, conversation }: { change: PendingChange; conversation: Conversation }) {
  const { t } = useTranslation('messages');
  const words = useProblemWords();
  const { id, kind, error } = change;
  return (
    <div className={styles.failure} role="alert">
      <p>
        {kind === 'edit' ? t('change.editFailed') : t('change.withdrawalFailed')} {words(error)}
      </p>
      <div>
        <Button look="quiet" onClick={() => void conversation.discard(id)}>
          {t('change.discard')}
        </Button>
        <Button onClick={() => void conversation.retry(id)}>{t('change.retry')}</Button>
      </div>
    </div>
  );
}
