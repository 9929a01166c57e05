import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AcceptedLine } from '../../sponsor/sponsor-api.types.ts';
import { Pager } from './pager.tsx';
import { pageOf } from './pages.ts';
import styles from './roster.module.css';

/** The lines that will be added but deserve a look, each with its number, its name and why. */
export function LineNotes({ lines }: { lines: readonly AcceptedLine[] }) {
  const { t } = useTranslation('sponsor-roster');
  const [wanted, setWanted] = useState(1);
  const noted = lines.filter(({ notes }) => notes.length > 0);
  if (noted.length === 0) return null;

  const page = pageOf(noted, wanted);
  const title = t('review.notedTitle', { count: noted.length });
  return (
    <section className={styles.noted}>
      <h2>{title}</h2>
      <p>{t('review.notedText')}</p>
      <table className={styles.faults}>
        <thead>
          <tr>
            <th scope="col">{t('review.line')}</th>
            <th scope="col">{t('list.columns.name')}</th>
            <th scope="col">{t('review.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {page.items.map(({ line, name, notes }) => (
            <tr key={line}>
              <th scope="row">{line}</th>
              <td>{name}</td>
              <td>{[...new Set(notes.map(({ code }) => t(`review.notes.${code}`)))].join(' ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager page={page} label={title} onPage={setWanted} />
    </section>
  );
}
