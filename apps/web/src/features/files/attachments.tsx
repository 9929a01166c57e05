import './files.texts.ts';
import { Button } from '@aparte/ui';
import { useTranslation } from 'react-i18next';
import { visibleName } from '../../member/files/file-kinds.ts';
import styles from './files.module.css';
import { UploadLine } from './upload-line.tsx';
import type { Attachments, Chosen } from './use-attachments.ts';
import { useFileFailureWords, useFileSummary } from './use-file-words.ts';

/** The files just chosen, each waiting for a decision, and those on their way. */
export function AttachmentTray({ attachments }: { attachments: Attachments }) {
  const { t } = useTranslation('files');
  const { chosen, uploads, retry, cancel } = attachments;
  return (
    <>
      {uploads.length > 0 && (
        <ul className={styles.list} aria-label={t('uploads')}>
          {uploads.map((upload) => (
            <UploadLine key={upload.fileId} upload={upload} onRetry={retry} onCancel={cancel} />
          ))}
        </ul>
      )}
      {chosen.length > 0 && (
        <ul className={styles.list} aria-label={t('chosen')}>
          {chosen.map((one) => (
            <ChosenLine key={one.key} chosen={one} attachments={attachments} />
          ))}
        </ul>
      )}
    </>
  );
}

function ChosenLine({ chosen, attachments }: { chosen: Chosen; attachments: Attachments }) {
  const { t } = useTranslation('files');
  const words = useFileFailureWords();
  const summary = useFileSummary();
  const { key, name, mime, file, error, isRefused, isBusy } = chosen;
  return (
    <li className={styles.line}>
      <strong className={styles.name}>
        <bdi>{visibleName(name)}</bdi>
      </strong>
      {!isRefused && <span className="ui-soft">{summary({ mime, size: file.size })}</span>}
      {error !== null && (
        <p className={styles.fault} role="alert">
          {words(error)}
        </p>
      )}
      <HiddenData chosen={chosen} onStrip={attachments.strip} />
      {!isRefused && <p className="ui-soft">{t('hint')}</p>}
      <div className={styles.acts}>
        <Button
          look="quiet"
          onClick={() => {
            attachments.leave(key);
          }}
        >
          {isRefused ? t('close') : t('leave')}
        </Button>
        {!isRefused && (
          <Button isBusy={isBusy} onClick={() => void attachments.send(chosen)}>
            {t('send')}
          </Button>
        )}
      </div>
    </li>
  );
}

function HiddenData({
  chosen: { key, hiddenData, isStripped, isRefused },
  onStrip,
}: {
  chosen: Chosen;
  onStrip: (key: string, isStripped: boolean) => void;
}) {
  const { t } = useTranslation('files');
  if (isRefused || hiddenData === 'none') return null;
  if (hiddenData === 'animated') return <p className="ui-soft">{t('animated')}</p>;
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        checked={isStripped}
        onChange={(event) => {
          onStrip(key, event.currentTarget.checked);
        }}
      />
      <span>
        {t('strip')}
        <span className="ui-soft"> {t('stripWhy')}</span>
      </span>
    </label>
  );
}
