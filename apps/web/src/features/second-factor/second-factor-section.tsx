import './second-factor.texts.ts';
import { Button, Card, LoadingState } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../member/problems/problem.tsx';
import { RemoveSecondFactor } from './remove-second-factor.tsx';
import { secondFactorQuery } from './second-factor.queries.ts';
import { SetUpSecondFactor } from './set-up-second-factor.tsx';
import styles from './second-factor.module.css';

/** Whether signing in asks for a code, and the ways to change that. */
export function SecondFactorSection() {
  const { t } = useTranslation('secondFactor');
  const state = useQuery(secondFactorQuery);
  return (
    <Card title={t('title')}>
      {state.isPending && <LoadingState />}
      {state.isError && <Problem error={state.error} onRetry={() => void state.refetch()} />}
      {state.isSuccess && <Choice isActive={state.data.state === 'active'} />}
    </Card>
  );
}

function Choice({ isActive }: { isActive: boolean }) {
  const { t } = useTranslation('secondFactor');
  const [isOpen, setOpen] = useState(false);
  const [told, setTold] = useState('');
  const end = (sentence: string): void => {
    setOpen(false);
    setTold(sentence);
  };
  const cancel = (): void => {
    end('');
  };

  return (
    <>
      <p>{t(isActive ? 'active' : 'off')}</p>
      <p className="ui-soft">{t('wayOut')}</p>
      <p role="status">{told}</p>
      {!isOpen && (
        <p className={styles.actions}>
          <Button
            look="quiet"
            onClick={() => {
              setTold('');
              setOpen(true);
            }}
          >
            {t(isActive ? 'removal.open' : 'start.open')}
          </Button>
        </p>
      )}
      {isOpen &&
        (isActive ? (
          <RemoveSecondFactor
            onDone={() => {
              end(t('removal.done'));
            }}
            onCancel={cancel}
          />
        ) : (
          <SetUpSecondFactor
            onDone={() => {
              end(t('done'));
            }}
            onCancel={cancel}
          />
        ))}
    </>
  );
}
