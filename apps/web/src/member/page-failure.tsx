import { PageTitle } from '@aparte/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Problem } from './problems/problem.tsx';

/** A page that could not be opened: why, and one more try. */
export function PageFailure({ error }: ErrorComponentProps) {
  const { t } = useTranslation('member');
  const router = useRouter();
  const queryClient = useQueryClient();

  return (
    <>
      <PageTitle title={t('failure')} />
      <Problem
        error={error}
        onRetry={() => {
          void queryClient.invalidateQueries().then(() => router.invalidate());
        }}
      />
    </>
  );
}
