import { Button } from '@aparte/ui';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './files.module.css';
import { type ShownFile, useViewer } from './use-viewer.ts';

/** Shows a file in a frame without origin: whatever is in it, it reaches nothing of this site. */
export function FileDialog({
  file,
  onClose,
  onFail,
}: {
  file: ShownFile;
  onClose: () => void;
  onFail: (error: unknown) => void;
}) {
  const { t } = useTranslation('files');
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const { frame, isShown } = useViewer(file, onFail);
  const { name } = file;
  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} onClose={onClose}>
      <div className={styles.bar}>
        <h2 id={titleId} className={styles.name}>
          <bdi>{name}</bdi>
        </h2>
        <Button
          look="quiet"
          onClick={() => {
            dialog.current?.close();
          }}
        >
          {t('close')}
        </Button>
      </div>
      <p role="status" className={isShown ? 'ui-hidden' : undefined}>
        {isShown ? '' : t('showing')}
      </p>
      <iframe ref={frame} className={styles.frame} src="/viewer.html" sandbox="allow-scripts" title={name} />
    </dialog>
  );
}
