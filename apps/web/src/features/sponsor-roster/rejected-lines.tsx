import { useTranslation } from 'react-i18next';
import type { RejectedLine } from '../../sponsor/sponsor-api.types.ts';
import styles from './roster.module.css';

/** The lines that could not be taken, each with its number in the file and the reason. */
export function RejectedLines({ lines }: { lines: readonly RejectedLine[] }) {
  const { t } = useTranslation('sponsor-roster');
  if (lines.length === 0) return null;

  return (
    <section className={styles.rejected}>
      <h2>{t('review.rejectedTitle', { count: lines.length })}</h2>
      <p>{t('review.rejectedText')}</p>
      <table className={styles.faults}>
        <thead>
          <tr>
            <th scope="col">{t('review.line')}</th>
            <th scope="col">{t('review.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ line, code }) => (
            <tr key={`${line} ${code}`}>
              <th scope="row">{line}</th>
              <td>{t(`review.reasons.${code}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
