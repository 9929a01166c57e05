import './identity.texts.ts';
import { Button, PageTitle } from '@aparte/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../member/problems/problem.tsx';
import { useHeadingFocus } from '../../routing/focus-heading.ts';
import styles from './identity.module.css';
import type { RotationState } from './use-rotation.ts';

/** The new keys are there; how far the conversations are, and what is left of them. */
export function NewKeysDone({ rotation: { renewing, renewal } }: { rotation: RotationState }) {
  const { t } = useTranslation('identity');
  useHeadingFocus('done');
  const left = renewal?.left ?? 0;
  return (
    <div className={styles.steps}>
      <PageTitle title={t('rotation.done.title')}>{t('rotation.done.text')}</PageTitle>
      {renewal && renewal.total > 0 && (
        <p role="status">{t('rotation.renewing', { done: renewal.done, total: renewal.total })}</p>
      )}
      {renewing.isError && (
        <Problem
          error={renewing.error}
          onRetry={() => {
            renewing.mutate();
          }}
        />
      )}
      {renewing.isSuccess && left > 0 && (
        <>
          <p>{t('rotation.done.left', { count: left })}</p>
          <p className={styles.actions}>
            <Button
              look="quiet"
              onClick={() => {
                renewing.mutate();
              }}
            >
              {t('rotation.done.retry')}
            </Button>
            <Link to="/conversations">{t('rotation.done.conversations')}</Link>
          </p>
        </>
      )}
      <p>
        <Link to="/security">{t('rotation.back')}</Link>
      </p>
    </div>
  );
}
