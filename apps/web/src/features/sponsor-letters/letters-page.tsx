import './letters.texts.ts';
import { EmptyState, ErrorState, LoadingState, PageTitle } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../http/problem-error.ts';
import { LetterView } from './letter-view.tsx';
import { lettersQuery } from './letters.queries.ts';
import styles from './letters.module.css';
import { PulseOutlookCard } from './pulse-outlook.tsx';

/** The letterbox of the gate. */
export function LettersPage() {
  const { t } = useTranslation('sponsor-letters');
  const letters = useQuery(lettersQuery);

  return (
    <>
      <PageTitle title={t('title')}>{t('lead')}</PageTitle>
      {letters.isPending && <LoadingState />}
      {letters.isError && (
        <ErrorState problem={toProblem(letters.error)} onRetry={() => void letters.refetch()} />
      )}
      {letters.data?.letters.length === 0 && (
        <EmptyState title={t('empty.title')}>
          <p>{t('empty.text')}</p>
        </EmptyState>
      )}
      {letters.data?.letters.map((letter) => (
        <LetterView key={letter.id} letter={letter} />
      ))}
      <div className={styles.outlook}>
        <PulseOutlookCard />
      </div>
      <section className={styles.kinds}>
        <h2>{t('kindsTitle')}</h2>
        <ul>
          <li>{t('kinds.share')}</li>
          <li>{t('kinds.pulse')}</li>
        </ul>
      </section>
    </>
  );
}
