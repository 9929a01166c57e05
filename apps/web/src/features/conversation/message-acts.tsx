import './messages.texts.ts';
import { ConfirmDialog } from '@aparte/ui';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from './conversation.ts';
import styles from './conversation.module.css';
import { ReportDialog } from './report-dialog.tsx';
import { isChangeable, type MessageEntry } from './entries.ts';

/** What somebody may do with a message: its author changes it or takes it back. */
export function MessageActs({
  message,
  conversation,
  isClosed,
  onEdit,
}: {
  message: MessageEntry;
  conversation: Conversation;
  isClosed: boolean;
  onEdit: (message: MessageEntry) => void;
}) {
  const { t } = useTranslation('messages');
  const [isAsking, setAsking] = useState(false);
  const { isOwn, state, content, change } = message;
  if (!isOwn) return <PeerActs message={message} conversation={conversation} />;
  if (state !== 'sent' || !content || change || isClosed || content.kind === 'close') return null;

  return (
    <Disclosure label={t('acts.open')}>
      {isChangeable(message) && (
        <Act
          label={t('acts.edit')}
          onPress={() => {
            onEdit(message);
          }}
        />
      )}
      <Act
        label={t('acts.withdraw')}
        onPress={() => {
          setAsking(true);
        }}
      />
      <ConfirmDialog
        isOpen={isAsking}
        title={t('withdrawal.title')}
        confirmLabel={t('withdrawal.submit')}
        onConfirm={() => {
          setAsking(false);
          void conversation.withdraw(message.id);
        }}
        onClose={() => {
          setAsking(false);
        }}
      >
        <p>{t('withdrawal.text')}</p>
        {content.kind === 'file' && <p>{t('withdrawal.file')}</p>}
      </ConfirmDialog>
    </Disclosure>
  );
}

/** What somebody may do with a message of the other person: show it to the operators. */
function PeerActs({ message, conversation }: { message: MessageEntry; conversation: Conversation }) {
  const { t } = useTranslation('messages');
  const [isReporting, setReporting] = useState(false);
  if (message.parts.length === 0) return null;
  return (
    <Disclosure label={t('acts.open')}>
      <Act
        label={t('acts.report')}
        onPress={() => {
          setReporting(true);
        }}
      />
      {isReporting && (
        <ReportDialog
          message={message}
          conversation={conversation}
          onClose={() => {
            setReporting(false);
          }}
        />
      )}
    </Disclosure>
  );
}

/** Acts that stay folded away until somebody asks for them. Escape folds them again. */
export function Disclosure({ label, children }: { label: string; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <span
      className={styles.acts}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false);
      }}
    >
      <button
        type="button"
        className={styles.act}
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      <span id={id} className={styles.acts} hidden={!isOpen}>
        {children}
      </span>
    </span>
  );
}

/** One thing that can be done. */
export function Act({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <button type="button" className={styles.act} onClick={onPress}>
      {label}
    </button>
  );
}
