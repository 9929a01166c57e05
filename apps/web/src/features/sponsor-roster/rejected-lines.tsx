import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RejectedLine } from '../../sponsor/sponsor-api.types.ts';
import { Pager } from './pager.tsx';
import { pageOf } from './pages.ts';
import styles from './roster.module.css';

/** The lines that could not be taken, each with its number in the file and the reason. */
export function RejectedLines({ lines }: { lines: readonly RejectedLine[] }) {
  const { t } = useTranslation('sponsor-roster');
  const [wanted, setWanted] = useState(1);
  if (lines.length === 0) return null;

  const page = pageOf(lines, wanted);
  const title = t('review.rejectedTitle', { count: lines.length });
  return (
    <section className={styles.rejected}>
      <h2>{title}</h2>
      <p>{t('review.rejectedText')}</p>
      <table className={styles.faults}>
        <thead>
          <tr>
            <th scope="col">{t('review.line')}</th>
            <th scope="col">{t('review.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {page.items.map(({ line, code }) => (
            <tr key={`${line} ${code}`}>
              <th scope="row">{line}</th>
              <td>{t(`review.reasons.${code}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager page={page} label={title} onPage={setWanted} />
    </section>
  );
}
