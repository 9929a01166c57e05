import './coach-sign-up.texts.ts';
import { LoadingState, PageTitle } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bodyOf } from '../../http/create-http.ts';
import { publicHttp } from '../../member/api/member-api.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { readSecret } from '../../member/secret-link.ts';
import { sessionQuery } from '../../member/session.queries.ts';
import { SignedInAlready } from '../claim/signed-in-already.tsx';
import { CoachJourney } from './coach-journey.tsx';

/** Where the invitation of a coach leads. */
export function CoachInvitePage() {
  const { t } = useTranslation('coach-sign-up');
  const [invitation] = useState(() => readSecret('/coach-invite'));
  const [wasSignedIn] = useState(useQuery(sessionQuery).data);

  if (wasSignedIn) return <SignedInAlready />;
  if (invitation === null || invitation === '') {
    return <PageTitle title={t('none.title')}>{t('none.text')}</PageTitle>;
  }
  return <OpenInvitation invitation={invitation} />;
}

function OpenInvitation({ invitation }: { invitation: string }) {
  const { t } = useTranslation('coach-sign-up');
  const preview = useQuery({
    queryKey: ['coach-invitation-preview', invitation],
    staleTime: Infinity,
    queryFn: () => bodyOf(publicHttp.POST('/v1/coach-invitations/preview', { body: { invitation } })),
  });

  if (preview.isPending) return <LoadingState label={t('reading')} />;
  if (preview.isError) {
    return (
      <>
        <PageTitle title={t('refused.title')} />
        <Problem error={preview.error} onRetry={() => void preview.refetch()} />
      </>
    );
  }
  return <CoachJourney invitation={invitation} validUntil={preview.data.validUntil} />;
}
