import { useTranslation } from 'react-i18next';
import type { AcceptedLine } from '../../sponsor/sponsor-api.types.ts';
import { accentedNames } from './accented-names.ts';
import type { Reading } from './roster-file.ts';
import styles from './roster.module.css';

/** In which encoding a file was read; when that is a guess, with names by which the director can judge it. */
export function EncodingNotice({ reading, lines }: { reading: Reading; lines: readonly AcceptedLine[] }) {
  const { t } = useTranslation('sponsor-roster');
  const encoding = t(`review.encodings.${reading.encoding}`);
  if (!reading.isGuess) return <p className="ui-soft">{t('review.encoding', { encoding })}</p>;

  const names = accentedNames(lines);
  return (
    <section className={styles.noted}>
      <h2>{t('review.guess.title')}</h2>
      <p>{t('review.guess.text', { encoding })}</p>
      {names.length > 0 && (
        <ul className={styles.samples}>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
      <p>{t('review.guess.otherwise')}</p>
    </section>
  );
}
