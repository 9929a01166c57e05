import { ProgressSteps } from '@aparte/ui';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bodyOf } from '../../http/create-http.ts';
import { publicHttp } from '../../member/api/member-api.ts';
import { dropSecret } from '../../member/secret-link.ts';
import { useHeadingFocus } from '../../routing/focus-heading.ts';
import { EnrolmentSteps } from '../auth/enrolment/enrolment-steps.tsx';
import { useEnrolment } from '../auth/enrolment/use-enrolment.ts';
import { attributesOf, emptyProfile } from '../coach-profile/profile-draft.ts';
import { CoachWelcome } from './coach-welcome.tsx';
import { FirstProfile } from './first-profile.tsx';

/** From the invitation of a coach to their first week. */
export function CoachJourney({ invitation, validUntil }: { invitation: string; validUntil: string }) {
  const { t } = useTranslation('coach-sign-up');
  const navigate = useNavigate();
  const [moment, setMoment] = useState<'welcome' | 'profile' | 'account'>('welcome');
  const [draft, setDraft] = useState(emptyProfile);
  const { headline, bio, capacity } = draft;
  const profile = { headline, bio, capacity, attributes: attributesOf(draft) };
  const enrolment = useEnrolment(
    (made) => bodyOf(publicHttp.POST('/v1/coaches', { body: { invitation, enrolment: made, profile } })),
    () => {
      dropSecret('/coach-invite');
      void navigate({ to: '/coach/availability', replace: true });
    },
  );
  useHeadingFocus(moment);

  const accountStep = enrolment.step === 'account' ? 2 : 3;
  const steps = { welcome: 0, profile: 1, account: accountStep };
  return (
    <>
      <ProgressSteps
        labels={[t('steps.welcome'), t('steps.profile'), t('steps.account'), t('steps.code')]}
        current={steps[moment]}
      />
      {moment === 'welcome' && (
        <CoachWelcome
          validUntil={validUntil}
          onNext={() => {
            setMoment('profile');
          }}
        />
      )}
      {moment === 'profile' && (
        <FirstProfile
          draft={draft}
          onChange={setDraft}
          onNext={() => {
            setMoment('account');
          }}
        />
      )}
      {moment === 'account' && <EnrolmentSteps kind="coach" enrolment={enrolment} />}
    </>
  );
}
