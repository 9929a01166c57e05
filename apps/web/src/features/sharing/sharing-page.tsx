import './sharing.texts.ts';
import { Card, LoadingState, PageTitle } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../member/problems/problem.tsx';
import { useSession } from '../../member/use-session.ts';
import type { PageDraft } from './page-draft.ts';
import { PageForm } from './page-form.tsx';
import { PagePreview } from './page-preview.tsx';
import { ReleasedPages } from './released-pages.tsx';
import { sharedPagesQuery } from './sharing.queries.ts';
import styles from './sharing.module.css';

/** Where a rep writes one page for their director, sees it as the director will, and hands it to the post. */
export function SharingPage() {
  const { t } = useTranslation('sharing');
  const pages = useQuery(sharedPagesQuery);
  return (
    <>
      <PageTitle title={t('title')}>{t('lead')}</PageTitle>
      <Card title={t('limits.title')}>
        <ul>
          <li>{t('limits.seat')}</li>
          <li>{t('limits.plain')}</li>
          <li>{t('limits.day')}</li>
          <li>{t('limits.unseen')}</li>
        </ul>
      </Card>
      {pages.isPending && <LoadingState />}
      {pages.isError && <Problem error={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.isSuccess && (
        <div className={styles.parts}>
          <Writing nextPostingAt={pages.data.nextPostingAt} />
          <ReleasedPages pages={pages.data.pages} nextPostingAt={pages.data.nextPostingAt} />
        </div>
      )}
    </>
  );
}

function Writing({ nextPostingAt }: { nextPostingAt: string }) {
  const { account } = useSession();
  const empty: PageDraft = { author: account.displayName, title: '', text: '', days: '30' };
  const [draft, setDraft] = useState(empty);
  const [isSeen, setSeen] = useState(false);

  if (!isSeen) {
    return (
      <PageForm
        draft={draft}
        onChange={setDraft}
        onPreview={() => {
          setSeen(true);
        }}
      />
    );
  }
  return (
    <PagePreview
      draft={draft}
      nextPostingAt={nextPostingAt}
      onBack={() => {
        setSeen(false);
      }}
      onSent={() => {
        setDraft(empty);
        setSeen(false);
      }}
    />
  );
}
