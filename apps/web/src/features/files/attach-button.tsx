import './files.texts.ts';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { acceptedFiles } from '../../member/files/file-kinds.ts';
import styles from './files.module.css';

/** Opens the browser's own dialog to choose files. */
export function AttachButton({
  isDisabled,
  onChoose,
}: {
  isDisabled: boolean;
  onChoose: (files: Iterable<File>) => void;
}) {
  const { t } = useTranslation('files');
  const id = useId();
  return (
    <span className={styles.attach} data-disabled={isDisabled || undefined}>
      <input
        id={id}
        type="file"
        multiple
        accept={acceptedFiles}
        aria-label={t('attach')}
        title={t('attach')}
        disabled={isDisabled}
        onChange={({ currentTarget }) => {
          onChoose([...(currentTarget.files ?? [])]);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <path
          d="M8 12.5 14.6 6a3.2 3.2 0 0 1 4.6 4.5l-8.4 8.3a5 5 0 0 1-7.1-7L11 4.6"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </span>
  );
}
