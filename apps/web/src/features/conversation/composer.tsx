import { Button } from '@aparte/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account, Space } from '../../member/api/model.types.ts';
import type { Conversation, ConversationView } from './conversation.ts';
import styles from './conversation.module.css';
import { keepDraft, readDraft } from './drafts.ts';
import { LinkNotice } from './link-notice.tsx';
import { measureText } from './text-limit.ts';

/** Where one writes. Enter sends where there is a keyboard; what was typed stays when one looks elsewhere. */
export function Composer({
  space,
  account,
  conversation,
  view,
}: {
  space: Space;
  account: Account;
  conversation: Conversation;
  view: ConversationView;
}) {
  const { t } = useTranslation('conversation');
  const [text, setText] = useState(() => readDraft(space.spaceId));
  const room = measureText(text);
  const isStopped = view.peer?.state === 'RESET' || view.phase !== 'ready';
  const write = (next: string): void => {
    keepDraft(space.spaceId, next);
    setText(next);
  };
  const send = (): void => {
    if (isStopped || room.isTooLong || text.trim() === '') return;
    write('');
    void conversation.send(text);
  };

  if (space.state === 'closed') return <p className={styles.notice}>{t('compose.closed')}</p>;
  return (
    <form
      className={styles.composer}
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <LinkNotice view={view} />
      <div className={styles.row}>
        <TextField
          text={text}
          isWords={account.kind === 'rep'}
          isTooLong={room.isTooLong}
          onWrite={write}
          onSend={send}
        />
        <Button type="submit" disabled={isStopped || room.isTooLong}>
          {t('compose.send')}
        </Button>
      </div>
      <Hint left={room.left} />
    </form>
  );
}

function TextField({
  text,
  isWords,
  isTooLong,
  onWrite,
  onSend,
}: {
  text: string;
  /** A rep's own words are set in the serif. */
  isWords: boolean;
  isTooLong: boolean;
  onWrite: (text: string) => void;
  onSend: () => void;
}) {
  const { t } = useTranslation('conversation');
  return (
    <textarea
      className={styles.input}
      data-words={isWords || undefined}
      aria-label={t('compose.label')}
      placeholder={t('compose.label')}
      aria-describedby="composer-hint"
      aria-invalid={isTooLong || undefined}
      rows={1}
      value={text}
      onChange={(event) => {
        onWrite(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        const isSend = event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing;
        // On a touch keyboard there is no other way to a new line.
        if (!isSend || !matchMedia('(pointer: fine)').matches) return;
        event.preventDefault();
        onSend();
      }}
    />
  );
}

function Hint({ left }: { left: number | null }) {
  const { t } = useTranslation('conversation');
  if (left === null) {
    return (
      <span id="composer-hint" className={styles.hint} data-kind="keys">
        {t('compose.hint')}
      </span>
    );
  }
  const words = left < 0 ? t('compose.tooLong', { count: -left }) : t('compose.left', { count: left });
  return (
    <span id="composer-hint" className={styles.hint} role="status">
      {words}
    </span>
  );
}
