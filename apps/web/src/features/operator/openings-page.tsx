import './openings.texts.ts';
import { Card, LoadingState, PageTitle } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../member/problems/problem.tsx';
import { AskOpeningForm } from './ask-opening-form.tsx';
import { OpeningItem } from './opening-item.tsx';
import styles from './openings.module.css';
import { openingsQuery } from './openings.queries.ts';

/** Where two people who run Aparté open who and when of one conversation. */
export function OpeningsPage() {
  const { t } = useTranslation('openings');
  const openings = useQuery(openingsQuery);
  return (
    <>
      <PageTitle title={t('title')}>{t('lead')}</PageTitle>
      <div className={styles.page}>
        <AskOpeningForm />
        <Card title={t('list.title')}>
          {openings.isPending && <LoadingState />}
          {openings.isError && <Problem error={openings.error} onRetry={() => void openings.refetch()} />}
          {openings.data?.openings.length === 0 && <p>{t('list.none')}</p>}
          <ul className={styles.list}>
            {openings.data?.openings.map((opening) => (
              <OpeningItem key={opening.openingId} opening={opening} />
            ))}
          </ul>
        </Card>
      </div>
    </>
  );
}
