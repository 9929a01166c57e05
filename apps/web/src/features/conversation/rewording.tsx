import './messages.texts.ts';
import { Button } from '@aparte/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../member/api/model.types.ts';
import type { Conversation } from './conversation.ts';
import styles from './conversation.module.css';
import { type MessageEntry, wordsOf } from './entries.ts';
import { TextField } from './text-field.tsx';
import { measureText } from './text-limit.ts';

/** Where one changes the words of a message that was sent. Escape leaves it as it was. */
export function Rewording({
  message,
  account,
  conversation,
  onDone,
}: {
  message: MessageEntry;
  account: Account;
  conversation: Conversation;
  onDone: () => void;
}) {
  const { t } = useTranslation('messages');
  const before = wordsOf(message) ?? '';
  const [text, setText] = useState(before);
  const isTooLong = measureText(text).isTooLong;
  const save = (): void => {
    if (isTooLong || text.trim() === '') return;
    if (text !== before) void conversation.reword(message.id, text);
    onDone();
  };

  return (
    <form
      className={styles.composer}
      aria-label={t('rewording.title')}
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <strong>{t('rewording.title')}</strong>
      <div className={styles.row}>
        <TextField
          label={t('rewording.label')}
          hintId="rewording-hint"
          text={text}
          isWords={account.kind === 'rep'}
          isTooLong={isTooLong}
          isFocused
          onWrite={setText}
          onSend={save}
          onKey={(key) => {
            if (key === 'Escape') onDone();
            return key === 'Escape';
          }}
        />
        <Button type="submit" disabled={isTooLong || text.trim() === ''}>
          {t('rewording.save')}
        </Button>
      </div>
      <Foot onCancel={onDone} />
    </form>
  );
}

function Foot({ onCancel }: { onCancel: () => void }) {
  const { t } = useTranslation('messages');
  return (
    <>
      <span id="rewording-hint" className={styles.hint}>
        {t('rewording.hint')}
      </span>
      <div>
        <Button look="quiet" onClick={onCancel}>
          {t('rewording.cancel')}
        </Button>
      </div>
    </>
  );
}
