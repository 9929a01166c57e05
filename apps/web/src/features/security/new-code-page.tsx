import './security.texts.ts';
import { LoadingState, PageTitle } from '@aparte/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { drawRecoveryCode, replaceRecoveryCode } from '../../member/keys/account-desk.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { useHeadingFocus } from '../../routing/focus-heading.ts';
import { RecoveryCheck } from '../auth/enrolment/recovery-check.tsx';
import { RecoveryCode } from '../auth/enrolment/recovery-code.tsx';
import { UnlockGate } from '../auth/unlock-gate.tsx';
import { recoveryCodeQuery } from './code-reminder.queries.ts';
import { Done } from './done.tsx';

/** Another recovery code, made where the account is open; the former one stays good until this one is kept. */
export function NewCodePage() {
  return (
    <UnlockGate>
      <NewCode />
    </UnlockGate>
  );
}

function NewCode() {
  const { t } = useTranslation('security');
  const drawing = useMutation({ mutationFn: drawRecoveryCode });
  const { mutate: draw } = drawing;
  // One code for each visit: it is drawn as the page opens.
  useEffect(() => {
    draw();
  }, [draw]);

  if (drawing.isSuccess) return <KeptCode key={drawing.data} code={drawing.data} />;
  if (!drawing.isError) return <LoadingState label={t('code.drawing')} />;
  return (
    <>
      <PageTitle title={t('code.failed')} />
      <Problem
        error={drawing.error}
        onRetry={() => {
          draw();
        }}
      />
    </>
  );
}

function KeptCode({ code }: { code: string }) {
  const { t } = useTranslation('security');
  const [step, setStep] = useState<'keep' | 'check'>('keep');
  const queryClient = useQueryClient();
  const replacing = useMutation({
    mutationFn: replaceRecoveryCode,
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: recoveryCodeQuery.queryKey });
    },
  });
  useHeadingFocus(replacing.isSuccess ? 'done' : step);

  if (replacing.isSuccess) return <Done title={t('code.done.title')} text={t('code.done.text')} />;
  if (step === 'keep') {
    return (
      <RecoveryCode
        code={code}
        note={t('code.note')}
        onKept={() => {
          setStep('check');
        }}
      />
    );
  }
  return (
    <RecoveryCheck
      code={code}
      labels={{ submit: t('code.submit'), sending: t('code.sending') }}
      progress={replacing}
      onRight={() => {
        replacing.mutate();
      }}
      onBack={() => {
        setStep('keep');
      }}
    />
  );
}
