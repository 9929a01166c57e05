import './identity.texts.ts';
import { Button, PageTitle, PasswordField } from '@aparte/ui';
import { TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textOf } from '../../http/text-of.ts';
import type { PreparedRotation } from '../../member/keys/rotation-desk.ts';
import { readTabMemory } from '../../member/keys/tab-memory.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { useHeadingFocus } from '../../routing/focus-heading.ts';
import { RecoveryCheck } from '../auth/enrolment/recovery-check.tsx';
import { RecoveryCode } from '../auth/enrolment/recovery-code.tsx';
import { KeyProgress } from '../auth/key-progress.tsx';
import { UnlockGate } from '../auth/unlock-gate.tsx';
import { NewKeysDone } from './new-keys-done.tsx';
import styles from './identity.module.css';
import { type RotationState, useRotation } from './use-rotation.ts';

/** New keys for somebody who lost a device: nothing changes before the new recovery code was typed back. */
export function NewKeysPage() {
  return (
    <UnlockGate>
      <NewKeys />
    </UnlockGate>
  );
}

function NewKeys() {
  const rotation = useRotation();
  if (rotation.sending.isSuccess) return <NewKeysDone rotation={rotation} />;
  if (rotation.prepared) return <KeptCode prepared={rotation.prepared} rotation={rotation} />;
  return <AskPassword rotation={rotation} />;
}

function AskPassword({ rotation: { making } }: { rotation: RotationState }) {
  const { t } = useTranslation('identity');
  const [knownLoginId] = useState(() => readTabMemory()?.loginId ?? '');
  return (
    <div className={styles.steps}>
      <PageTitle title={t('rotation.title')}>{t('rotation.text')}</PageTitle>
      <p>{t('rotation.limit')}</p>
      <form
        className="ui-form"
        method="post"
        onSubmit={(event) => {
          event.preventDefault();
          if (making.isPending) return;
          const fields = new FormData(event.currentTarget);
          making.mutate({
            loginId: textOf(fields, 'loginId').trim(),
            password: textOf(fields, 'password'),
          });
        }}
      >
        <TextInput
          name="loginId"
          type="email"
          label={t('rotation.loginId')}
          defaultValue={knownLoginId}
          autoComplete="username"
          required
        />
        <PasswordField
          name="password"
          label={t('rotation.password')}
          autoComplete="current-password"
          required
        />
        <Button type="submit" isBusy={making.isPending}>
          {t('rotation.make')}
        </Button>
        {making.isPending && <KeyProgress />}
        {making.isError && <Problem error={making.error} />}
      </form>
      <p>
        <Link to="/security">{t('rotation.back')}</Link>
      </p>
    </div>
  );
}

function KeptCode({
  prepared,
  rotation: { sending },
}: {
  prepared: PreparedRotation;
  rotation: RotationState;
}) {
  const { t } = useTranslation('identity');
  const [step, setStep] = useState<'keep' | 'check'>('keep');
  useHeadingFocus(step);

  if (step === 'keep') {
    return (
      <RecoveryCode
        code={prepared.recoveryCode}
        note={t('rotation.note')}
        onKept={() => {
          setStep('check');
        }}
      />
    );
  }
  return (
    <RecoveryCheck
      code={prepared.recoveryCode}
      labels={{ submit: t('rotation.submit'), sending: t('rotation.sending') }}
      progress={sending}
      onRight={() => {
        sending.mutate(prepared);
      }}
      onBack={() => {
        setStep('keep');
      }}
    />
  );
}
