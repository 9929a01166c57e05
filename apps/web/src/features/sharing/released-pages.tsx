import { Button, EmptyState, SharedPageView, useFormat } from '@aparte/ui';
import { useTranslation } from 'react-i18next';
import type { ReleasedPage } from '../../member/api/rep.types.ts';
import { clockAt } from '../../member/local-time.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { useDates } from '../../member/use-dates.ts';
import { useSession } from '../../member/use-session.ts';
import { useTakeBack } from './sharing.queries.ts';
import styles from './sharing.module.css';

/** The pages that wait or have left, and taking back those that wait. */
export function ReleasedPages({
  pages,
  nextPostingAt,
}: {
  pages: readonly ReleasedPage[];
  nextPostingAt: string;
}) {
  const { t } = useTranslation('sharing');
  const takeBack = useTakeBack();
  return (
    <section className={styles.preview}>
      <h2>{t('list.title')}</h2>
      <p role="status">{takeBack.isSuccess ? t('list.takenBack') : ''}</p>
      {takeBack.isError && <Problem error={takeBack.error} />}
      {pages.length === 0 && (
        <EmptyState title={t('list.empty.title')}>
          <p>{t('list.empty.text')}</p>
        </EmptyState>
      )}
      <ul className={styles.list}>
        {pages.map((page) => (
          <li key={page.pageId}>
            <SharedPageView page={page} />
            <Standing page={page} nextPostingAt={nextPostingAt} />
            {page.state === 'waiting' && (
              <Button
                look="quiet"
                isBusy={takeBack.isPending}
                aria-label={t('list.takeBackNamed', { title: page.title })}
                onClick={() => {
                  takeBack.mutate(page.pageId);
                }}
              >
                {t('list.takeBack')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Standing({ page, nextPostingAt }: { page: ReleasedPage; nextPostingAt: string }) {
  const { t } = useTranslation('sharing');
  const dates = useDates();
  const format = useFormat();
  const { timeZone } = useSession().account;
  if (page.state === 'held') return <p>{t('list.held')}</p>;
  if (page.state === 'sent') return <p>{t('list.sent', { day: format.localDate(page.expiresOn) })}</p>;
  return (
    <p>
      {t('list.waiting', {
        day: dates.day(clockAt(nextPostingAt, timeZone).day),
        time: dates.time(nextPostingAt, timeZone),
      })}
    </p>
  );
}
