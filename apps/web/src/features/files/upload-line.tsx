import { Button } from '@aparte/ui';
import { useTranslation } from 'react-i18next';
import styles from './files.module.css';
import type { Upload } from './upload.types.ts';
import { useFileFailureWords, useFileSummary, usePercent } from './use-file-words.ts';

/** A file on its way: how far it is, what holds it up, and how to stop it. */
export function UploadLine({
  upload,
  onRetry,
  onCancel,
}: {
  upload: Upload;
  onRetry: (fileId: string) => void;
  onCancel: (fileId: string) => void;
}) {
  const { t } = useTranslation('files');
  const words = useFileFailureWords();
  const summary = useFileSummary();
  const percent = usePercent();
  const { fileId, label, state, progress, isKept, error } = upload;
  const { name } = label;
  return (
    <li className={styles.line} data-state={state}>
      <strong className={styles.name}>
        <bdi>{name}</bdi>
      </strong>
      <span className="ui-soft">{summary(label)}</span>
      <progress className={styles.progress} aria-label={t('progress', { name })} value={progress} max={1} />
      <span role="status">{t(`states.${state}`, { percent: percent(progress) })}</span>
      {!isKept && <p>{t('unkept')}</p>}
      {state === 'failed' && (
        <p className={styles.fault} role="alert">
          {words(error)}
        </p>
      )}
      <div className={styles.acts}>
        <Button
          look="quiet"
          aria-label={t('cancelOf', { name })}
          onClick={() => {
            onCancel(fileId);
          }}
        >
          {t('cancel')}
        </Button>
        {state === 'failed' && (
          <Button
            onClick={() => {
              onRetry(fileId);
            }}
          >
            {t('retry')}
          </Button>
        )}
      </div>
    </li>
  );
}
