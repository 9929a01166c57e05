import { LoadingState, ProgressSteps } from '@aparte/ui';
import { useNavigate } from '@tanstack/react-router';
import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bodyOf } from '../../http/create-http.ts';
import { publicHttp } from '../../member/api/member-api.ts';
import { dropSecret } from '../../member/secret-link.ts';
import { useHeadingFocus } from '../../routing/focus-heading.ts';
import { useEnrolment } from '../auth/enrolment/use-enrolment.ts';
import { EnrolmentSteps, fetchEnrolment } from './enrolment-later.ts';
import { PromiseScreen } from './promise-screen.tsx';

/** From the promise to an open space. */
export function ClaimJourney({
  voucher,
  preview,
}: {
  voucher: string;
  preview: { organisationName: string; validUntil: string };
}) {
  const { t } = useTranslation('claim');
  const navigate = useNavigate();
  const [hasAccepted, setAccepted] = useState(false);
  const enrolment = useEnrolment(
    (made) => bodyOf(publicHttp.POST('/v1/claims', { body: { voucher, enrolment: made } })),
    () => {
      dropSecret('/invite');
      void navigate({ to: '/questionnaire', replace: true });
    },
  );
  useEffect(fetchEnrolment, []);
  useHeadingFocus(hasAccepted ? 'account' : 'promise');

  const codeStep = enrolment.step === 'account' ? 1 : 2;
  return (
    <>
      <ProgressSteps
        labels={[t('steps.promise'), t('steps.account'), t('steps.code')]}
        current={hasAccepted ? codeStep : 0}
      />
      {hasAccepted ? (
        <Suspense fallback={<LoadingState />}>
          <EnrolmentSteps kind="rep" enrolment={enrolment} />
        </Suspense>
      ) : (
        <PromiseScreen
          organisation={preview.organisationName}
          validUntil={preview.validUntil}
          onAccept={() => {
            setAccepted(true);
          }}
        />
      )}
    </>
  );
}
