import './files.texts.ts';
import { Button, ConfirmDialog } from '@aparte/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileNameFor, isFileMime, visibleName } from '../../member/files/file-kinds.ts';
import type { FileContent } from '../../member/messages/message-content.types.ts';
import { FileDialog } from './file-dialog.tsx';
import styles from './files.module.css';
import { useFetchedFile } from './use-fetched-file.ts';
import { useFileFailureWords, useFileSummary, usePercent } from './use-file-words.ts';

/** A file of the conversation: what it is, to be looked at here or saved. */
export function FileCard({
  content,
  spaceId,
  messageId,
  isStored,
}: {
  content: FileContent;
  spaceId: string;
  messageId: string;
  /** It has left: until then there is nothing to open. */
  isStored: boolean;
}) {
  const { t } = useTranslation('files');
  const summary = useFileSummary();
  const [isSaving, setSaving] = useState(false);
  const { fileId, mime } = content;
  const fetched = useFetchedFile({ spaceId, messageId, fileId, mime });
  const name = visibleName(content.name);
  const save = (): void => {
    setSaving(false);
    void fetched.fetch((bytes) => {
      download(bytes, isFileMime(mime) ? fileNameFor(name, mime) : name);
    });
  };

  return (
    <div className={styles.card}>
      <FileTitle name={name} summary={summary(content)} />
      {isStored && (
        <CardActs
          name={name}
          onOpen={() => void fetched.fetch()}
          onSave={() => {
            setSaving(true);
          }}
        />
      )}
      <Progress fetched={fetched} />
      <ConfirmDialog
        isOpen={isSaving}
        title={t('saving.title')}
        confirmLabel={t('saving.submit')}
        onConfirm={save}
        onClose={() => {
          setSaving(false);
        }}
      >
        <p>{t('saving.text')}</p>
      </ConfirmDialog>
      {fetched.shown && (
        <FileDialog
          file={{ name, mime, bytes: fetched.shown }}
          onClose={fetched.close}
          onFail={fetched.fail}
        />
      )}
    </div>
  );
}

function FileTitle({ name, summary }: { name: string; summary: string }) {
  return (
    <>
      <strong className={styles.name}>
        <bdi>{name}</bdi>
      </strong>
      <span className="ui-soft">{summary}</span>
    </>
  );
}

function CardActs({ name, onOpen, onSave }: { name: string; onOpen: () => void; onSave: () => void }) {
  const { t } = useTranslation('files');
  return (
    <div className={styles.acts}>
      <Button look="quiet" aria-label={t('openOf', { name })} onClick={onOpen}>
        {t('open')}
      </Button>
      <Button look="quiet" aria-label={t('saveOf', { name })} onClick={onSave}>
        {t('save')}
      </Button>
    </div>
  );
}

function Progress({ fetched: { progress, error } }: { fetched: ReturnType<typeof useFetchedFile> }) {
  const { t } = useTranslation('files');
  const words = useFileFailureWords();
  const percent = usePercent();
  return (
    <>
      {progress !== null && <span role="status">{t('fetching', { percent: percent(progress) })}</span>}
      {error !== null && (
        <p className={styles.fault} role="alert">
          {words(error)}
        </p>
      )}
    </>
  );
}

// As bytes to keep, so that no browser opens it on the pages of this site.
function download(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
