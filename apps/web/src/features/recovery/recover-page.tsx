import './recovery.texts.ts';
import { LoadingState, PageTitle } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../http/problem-error.ts';
import type { OpenedRecovery } from '../../member/api/model.types.ts';
import { openRecovery } from '../../member/keys/account-desk.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { readSecret } from '../../member/secret-link.ts';
import { useHeadingFocus } from '../../routing/focus-heading.ts';
import { RecoveryCheck } from '../auth/enrolment/recovery-check.tsx';
import { CodeStep } from '../second-factor/code-step.tsx';
import { RecoveryCode } from '../auth/enrolment/recovery-code.tsx';
import { ChoiceOfWay } from './choice-of-way.tsx';
import { CodeForm } from './code-form.tsx';
import { StartOverForm } from './start-over-form.tsx';
import styles from './recovery.module.css';
import { useRecovery } from './use-recovery.ts';

/** Where the link of a recovery mail leads. */
export function RecoverPage() {
  const { t } = useTranslation('recovery');
  const [token] = useState(() => readSecret('/recover') ?? '');
  if (token !== '') return <OpenLink token={token} />;
  return (
    <div className={styles.page}>
      <PageTitle title={t('none.title')}>{t('none.text')}</PageTitle>
      <AnotherLink />
    </div>
  );
}

function OpenLink({ token }: { token: string }) {
  const { t } = useTranslation('recovery');
  const opening = useQuery({
    queryKey: ['recovery', token],
    staleTime: Infinity,
    queryFn: () => openRecovery(token),
  });

  if (opening.isPending) return <LoadingState label={t('reading')} />;
  if (opening.isSuccess) return <WayBackSteps token={token} opened={opening.data} />;
  const isFinal = ['recovery-link-unusable', 'validation-failed'].includes(toProblem(opening.error).code);
  return (
    <div className={styles.page}>
      <PageTitle title={t('refused')} />
      <Problem error={opening.error} {...(isFinal ? {} : { onRetry: () => void opening.refetch() })} />
      <AnotherLink />
    </div>
  );
}

function WayBackSteps({ token, opened }: { token: string; opened: OpenedRecovery }) {
  const { t } = useTranslation('recovery');
  const recovery = useRecovery(token, opened);
  const { step, go, recoveryCode, arriving, isCodeAsked } = recovery;
  useHeadingFocus(isCodeAsked ? 'one-time-code' : step);

  if (isCodeAsked) {
    const isAsking = toProblem(arriving.error).code === 'second-factor-required';
    return (
      <CodeStep
        way={{ ...arriving, isError: arriving.isError && !isAsking }}
        onCode={recovery.arrive}
        onBack={() => {
          go('choice');
        }}
      />
    );
  }

  if (recoveryCode !== null && step === 'keep') {
    return (
      <RecoveryCode
        code={recoveryCode}
        note={t('next.note')}
        onKept={() => {
          go('check');
        }}
      />
    );
  }
  if (recoveryCode !== null && step === 'check') {
    return (
      <RecoveryCheck
        code={recoveryCode}
        labels={{ submit: t('next.submit'), sending: t('next.sending') }}
        progress={recovery.arriving}
        onRight={() => {
          recovery.arrive();
        }}
        onBack={() => {
          go('keep');
        }}
      />
    );
  }
  if (step === 'code') return <CodeForm recovery={recovery} />;
  if (step === 'lost') return <StartOverForm recovery={recovery} />;
  return <ChoiceOfWay loginId={opened.loginId} recovery={recovery} />;
}

function AnotherLink() {
  const { t } = useTranslation('recovery');
  return (
    <p>
      <Link to="/forgotten" className="ui-button" data-look="quiet">
        {t('none.again')}
      </Link>
    </p>
  );
}
