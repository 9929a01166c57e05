import '../identity/identity.texts.ts';
import { Button } from '@aparte/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account, AnySpace } from '../../member/api/model.types.ts';
import { AttachButton } from '../files/attach-button.tsx';
import { AttachmentTray } from '../files/attachments.tsx';
import { filesOf } from '../files/brought-files.ts';
import { useAttachments } from '../files/use-attachments.ts';
import type { Conversation } from './conversation.ts';
import type { ConversationView } from './conversation-view.types.ts';
import styles from './conversation.module.css';
import { keepDraft, readDraft } from './drafts.ts';
import type { ExchangeWords } from './exchange-words.types.ts';
import { LinkNotice } from './link-notice.tsx';
import { TextField } from './text-field.tsx';
import { measureText } from './text-limit.ts';

/** What is written, where, and by whom. */
interface ComposerProps {
  readonly space: AnySpace;
  readonly account: Account;
  readonly conversation: Conversation;
  readonly view: ConversationView;
  readonly words: ExchangeWords;
  /** Changes the last message of one's own; false when there is none. */
  readonly onEditLast: () => boolean;
}

/** Where one writes. Enter sends where there is a keyboard; what was typed stays when one looks elsewhere. */
export function Composer({ space, account, conversation, view, words, onEditLast }: ComposerProps) {
  const identity = useTranslation('identity');
  const [text, setText] = useState(() => readDraft(account.id, space.spaceId));
  const attachments = useAttachments({ userId: account.id, spaceId: space.spaceId }, conversation);
  const room = measureText(text);
  const isStopped = view.peer?.state === 'RESET' || !['ready', 'waiting'].includes(view.phase);
  const write = (next: string): void => {
    keepDraft(account.id, space.spaceId, next);
    setText(next);
  };
  const send = (): void => {
    if (isStopped || room.isTooLong || text.trim() === '') return;
    write('');
    void conversation.send(text);
  };

  return (
    <form
      className={styles.composer}
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      {...filesOf((files) => void attachments.choose(files))}
    >
      <LinkNotice view={view} />
      {view.peer?.state === 'RESET' && <p role="status">{identity.t('stopped')}</p>}
      <AttachmentTray attachments={attachments} />
      <div className={styles.row}>
        <AttachButton isDisabled={isStopped} onChoose={(files) => void attachments.choose(files)} />
        <TextField
          label={words.compose}
          hintId="composer-hint"
          text={text}
          isWords={account.kind === 'rep'}
          isTooLong={room.isTooLong}
          onWrite={write}
          onSend={send}
          onKey={(key) => key === 'ArrowUp' && text === '' && onEditLast()}
        />
        <Button type="submit" disabled={isStopped || room.isTooLong}>
          {words.send}
        </Button>
      </div>
      <Hint left={room.left} />
    </form>
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
