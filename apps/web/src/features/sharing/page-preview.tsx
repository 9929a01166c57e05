import { Button, SharedPageView, useLocale } from '@aparte/ui';
import { useTranslation } from 'react-i18next';
import { clockAt } from '../../member/local-time.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { useDates } from '../../member/use-dates.ts';
import { useSession } from '../../member/use-session.ts';
import { pageOf, type PageDraft } from './page-draft.ts';
import { useRelease } from './sharing.queries.ts';
import styles from './sharing.module.css';
import { today } from './today.ts';

/** The page exactly as the director will see it, and the one button that hands it over. */
export function PagePreview({
  draft,
  nextPostingAt,
  onBack,
  onSent,
}: {
  draft: PageDraft;
  nextPostingAt: string;
  onBack: () => void;
  onSent: () => void;
}) {
  const { t } = useTranslation('sharing');
  const dates = useDates();
  const { timeZone } = useSession().account;
  const page = pageOf(draft, useLocale(), today());
  const release = useRelease(onSent);

  return (
    <section className={styles.preview} aria-labelledby="page-preview">
      <h2 id="page-preview">{t('preview.title')}</h2>
      <p>
        {t('preview.lead', {
          day: dates.day(clockAt(nextPostingAt, timeZone).day),
          time: dates.time(nextPostingAt, timeZone),
        })}
      </p>
      <SharedPageView page={page} />
      {release.isError && <Problem error={release.error} />}
      <p className={styles.actions}>
        <Button
          isBusy={release.isPending}
          onClick={() => {
            release.mutate({ ...page, paragraphs: [...page.paragraphs] });
          }}
        >
          {t('preview.send')}
        </Button>
        <Button look="quiet" onClick={onBack}>
          {t('preview.back')}
        </Button>
      </p>
    </section>
  );
}
