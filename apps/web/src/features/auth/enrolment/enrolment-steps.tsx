import './enrolment.texts.ts';
import { PageTitle } from '@aparte/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberKind } from '../../../member/api/model.types.ts';
import { useHeadingFocus } from '../../../routing/focus-heading.ts';
import { AccountForm } from './account-form.tsx';
import styles from './enrolment.module.css';
import { RecoveryCheck } from './recovery-check.tsx';
import { RecoveryCode } from './recovery-code.tsx';
import type { EnrolmentState } from './use-enrolment.ts';

/** The moment at which somebody who makes an account has arrived. */
export function EnrolmentSteps({
  kind,
  enrolment,
  children,
}: {
  kind: MemberKind;
  enrolment: EnrolmentState;
  /** Fields that only this kind of account has. */
  children?: ReactNode;
}) {
  const { t } = useTranslation('enrolment');
  const { step, setStep, recoveryCode } = enrolment;
  useHeadingFocus(step);

  if (recoveryCode !== null && step === 'recovery') {
    return (
      <RecoveryCode
        code={recoveryCode}
        onKept={() => {
          setStep('check');
        }}
      />
    );
  }
  if (recoveryCode !== null && step === 'check') {
    return (
      <RecoveryCheck
        code={recoveryCode}
        labels={{ submit: t('check.submit'), sending: t('check.sending') }}
        progress={enrolment.opening}
        onRight={enrolment.open}
        onBack={() => {
          setStep('recovery');
        }}
      />
    );
  }
  return (
    <div className={styles.page}>
      <PageTitle title={t('account.title')}>
        {kind === 'operator' ? t('account.operatorLead') : kind === 'rep' ? t('account.lead') : undefined}
      </PageTitle>
      <AccountForm kind={kind} enrolment={enrolment}>
        {children}
      </AccountForm>
    </div>
  );
}
