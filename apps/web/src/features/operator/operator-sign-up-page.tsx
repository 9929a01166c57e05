import './operator.texts.ts';
import { Button, PageTitle } from '@aparte/ui';
import { PasswordInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bodyOf } from '../../http/create-http.ts';
import { toProblem } from '../../http/problem-error.ts';
import { publicHttp } from '../../member/api/member-api.ts';
import { sessionQuery } from '../../member/session.queries.ts';
import { EnrolmentSteps } from '../auth/enrolment/enrolment-steps.tsx';
import { useEnrolment } from '../auth/enrolment/use-enrolment.ts';
import { SignedInAlready } from '../claim/signed-in-already.tsx';

/** Where somebody who runs Aparté makes their account, with the code of this installation. */
export function OperatorSignUpPage() {
  const [wasSignedIn] = useState(useQuery(sessionQuery).data);
  return wasSignedIn ? <SignedInAlready /> : <SignUp />;
}

function SignUp() {
  const { t } = useTranslation('operator');
  const navigate = useNavigate();
  const [code, setCode] = useState('');
  const enrolment = useEnrolment(
    (made) =>
      bodyOf(publicHttp.POST('/v1/operators', { body: { enrolmentCode: code.trim(), enrolment: made } })),
    () => {
      void navigate({ to: '/operator', replace: true });
    },
  );
  // A wrong code and a closed door look the same from outside, on purpose.
  const isWrong = enrolment.opening.isError && toProblem(enrolment.opening.error).code === 'not-found';

  if (isWrong) {
    return (
      <>
        <PageTitle title={t('signUp.wrong')} />
        <Button
          onClick={() => {
            enrolment.opening.reset();
            enrolment.setStep('account');
          }}
        >
          {t('signUp.back')}
        </Button>
      </>
    );
  }
  return (
    <EnrolmentSteps kind="operator" enrolment={enrolment}>
      <PasswordInput
        label={t('signUp.code')}
        description={t('signUp.codeHint')}
        value={code}
        onChange={(event) => {
          setCode(event.currentTarget.value);
        }}
        autoComplete="off"
        required
      />
    </EnrolmentSteps>
  );
}
