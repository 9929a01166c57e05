import { type PromiseLine, promiseLines } from '@aparte/confidentiality';
import { Button, PageTitle, useFormat, useLocale } from '@aparte/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './claim.module.css';
import { DirectorPreview } from './director-preview.tsx';
import { ToSignIn } from './to-sign-in.tsx';

const drawings: Record<PromiseLine['kind'], string> = {
  commitment: 'M5 12.5l4.5 4.5L19 7.5',
  limit: 'M12 5v9M12 18.5v.5',
};

/** What is promised to a rep before anything is asked of them, its limits included. */
export function PromiseScreen({
  organisation,
  validUntil,
  onAccept,
}: {
  organisation: string;
  validUntil: string;
  onAccept: () => void;
}) {
  const { t } = useTranslation('claim');
  const format = useFormat();
  const lines = promiseLines(useLocale());
  const [isPreviewOpen, setPreviewOpen] = useState(false);

  return (
    <>
      <PageTitle title={t('promise.title')}>{t('promise.lead', { organisation })}</PageTitle>
      <ol className={styles.lines}>
        {lines.map(({ id, kind, text }) => (
          <li key={id}>
            <svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true">
              <path
                d={drawings[kind]}
                fill="none"
                stroke="currentColor"
                strokeWidth="2.5"
                strokeLinecap="round"
                strokeLinejoin="round"
              />
            </svg>
            <span>
              {kind === 'limit' && <span className="ui-hidden">{t('promise.limit')} </span>}
              {text}
            </span>
          </li>
        ))}
      </ol>
      <div className={styles.actions}>
        <Button onClick={onAccept}>{t('promise.accept')}</Button>
        <Button
          look="quiet"
          aria-expanded={isPreviewOpen}
          aria-controls="director-preview"
          onClick={() => {
            setPreviewOpen(!isPreviewOpen);
          }}
        >
          {isPreviewOpen ? t('promise.hidePreview') : t('promise.preview')}
        </Button>
      </div>
      <ToSignIn />
      <p className="ui-soft">{t('promise.validUntil', { day: format.localDate(validUntil.slice(0, 10)) })}</p>
      {isPreviewOpen && <DirectorPreview />}
    </>
  );
}
