import { Button, EmptyState } from '@aparte/ui';
import { useTranslation } from 'react-i18next';
import type { Pulse } from '../../member/api/rep.types.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { useAnswer } from './pulse.queries.ts';

/** Without a seat nothing is asked; what was answered before can still be withdrawn. */
export function NotAsked({ pulse: { quarter, answer } }: { pulse: Pulse }) {
  const { t } = useTranslation('pulse');
  const withdrawing = useAnswer();
  return (
    <EmptyState title={t('empty.title')}>
      <p>{t('empty.text')}</p>
      {withdrawing.isError && <Problem error={withdrawing.error} />}
      <p role="status">{withdrawing.isSuccess ? t('question.withdrawn') : ''}</p>
      {answer !== null && (
        <Button
          isBusy={withdrawing.isPending}
          onClick={() => {
            withdrawing.mutate({ quarter, answer: null });
          }}
        >
          {t('question.withdraw')}
        </Button>
      )}
    </EmptyState>
  );
}
