import { useTranslation } from 'react-i18next';
import styles from './two-pages.module.css';

// Handwriting that cannot be read: it has no letters.
const lines = [
  'M2 12c6-9 9-9 11 0s5 7 9-2 6-6 7 1 6 6 10-3 7-4 8 3 7 5 12-3 8-3 9 3 8 3 13-4 9-2 10 3 7 4 12-2 9-4 11 2 6 3 10-2',
  'M2 12c5-8 8-7 10-1s6 6 10-1 5-8 8 0 6 5 9-1 8-6 9 2 8 4 11-2 7-5 10 1 7 4 12-2 8-3 9 2',
  'M2 12c7-7 8-8 11 1s6 4 9-2 7-5 8 2 6 5 10-4 8-4 10 2 6 5 11-3 9-4 9 3 9 3 13-3 8-2 10 2 8 3 11-2 9-3 10 2 7 2 10-2',
  'M2 12c6-9 7-6 10 1s5 5 9-3 6-5 8 2 7 4 10-2 7-5 9 1 8 4 12-2',
];

/** The picture of the promise: the director's page, and beside it the words that never reach it. */
export function TwoPages() {
  const { t } = useTranslation('sponsor-landing');
  return (
    <figure className={styles.figure}>
      <div className={styles.pair}>
        <div className={styles.sheet}>
          <p className={styles.name}>{t('drawing.yours')}</p>
          <dl className={styles.facts}>
            <div>
              <dt>{t('drawing.seats')}</dt>
              <dd>{t('drawing.seatsValue')}</dd>
            </div>
            <div>
              <dt>{t('drawing.renewal')}</dt>
              <dd>{t('drawing.renewalValue')}</dd>
            </div>
            <div>
              <dt>{t('drawing.invoice')}</dt>
              <dd>{t('drawing.invoiceValue')}</dd>
            </div>
          </dl>
          <p className="ui-soft">{t('drawing.nothingElse')}</p>
        </div>
        <div className={styles.wall} />
        <div className={styles.sheet} data-side="words">
          <p className={styles.name}>{t('drawing.theirs')}</p>
          <div className={styles.handwriting} aria-hidden="true">
            {lines.map((line) => (
              <svg key={line} viewBox="0 2 126 22" preserveAspectRatio="xMinYMid meet">
                <path d={line} />
              </svg>
            ))}
          </div>
        </div>
      </div>
      <figcaption>{t('drawing.caption')}</figcaption>
    </figure>
  );
}
