import './passkeys.texts.ts';
import { Button, Card, LoadingState } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { knowsPasskeys } from '../../member/keys/passkey-browser.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { AddPasskey } from './add-passkey.tsx';
import { PasskeyList } from './passkey-list.tsx';
import { passkeysQuery } from './passkeys.queries.ts';
import styles from './passkeys.module.css';

/** The passkeys of an account, and the ways to add and to remove one. */
export function PasskeysSection() {
  const { t } = useTranslation('passkeys');
  const passkeys = useQuery(passkeysQuery);
  return (
    <Card title={t('title')}>
      <p>{t('text')}</p>
      <p className="ui-soft">{t('limit')}</p>
      {passkeys.isPending && <LoadingState />}
      {passkeys.isError && <Problem error={passkeys.error} onRetry={() => void passkeys.refetch()} />}
      {passkeys.isSuccess && <PasskeyList passkeys={passkeys.data} />}
      {knowsPasskeys() ? <Adding /> : <p>{t('unsupported')}</p>}
    </Card>
  );
}

function Adding() {
  const { t } = useTranslation('passkeys');
  const [step, setStep] = useState<'closed' | 'open' | 'done'>('closed');
  if (step === 'open')
    return (
      <AddPasskey
        onDone={() => {
          setStep('done');
        }}
        onCancel={() => {
          setStep('closed');
        }}
      />
    );
  return (
    <>
      <p className={styles.told} role="status">
        {step === 'done' && t('add.done')}
      </p>
      <p className={styles.actions}>
        <Button
          look="quiet"
          onClick={() => {
            setStep('open');
          }}
        >
          {t('add.open')}
        </Button>
      </p>
    </>
  );
}
