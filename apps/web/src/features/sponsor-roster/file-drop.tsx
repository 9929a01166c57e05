import { Button } from '@aparte/ui';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './roster.module.css';
import { TemplateLink } from './template-link.tsx';

/** A place to choose a file or to drop one. */
export function FileDrop({ isBusy, onFile }: { isBusy: boolean; onFile: (file: File) => void }) {
  const { t } = useTranslation('sponsor-roster');
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file) onFile(file);
    // The same file, corrected, can be chosen again.
    if (input.current) input.current.value = '';
  };

  return (
    <div
      className={styles.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => {
        setIsOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.txt,text/csv,text/plain"
        aria-label={t('upload.choose')}
        onChange={(event) => {
          take(event.target.files);
        }}
      />
      <p className={styles.dropLine}>
        <Button isBusy={isBusy} onClick={() => input.current?.click()}>
          {t('upload.choose')}
        </Button>
        <span className={styles.dropHint}>{t('upload.drop')}</span>
      </p>
      <p>{t('upload.format')}</p>
      <TemplateLink />
    </div>
  );
}
