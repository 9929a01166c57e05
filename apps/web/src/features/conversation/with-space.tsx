import './conversation.texts.ts';
import { LoadingState, PageTitle } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Space } from '../../member/api/model.types.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { UnlockGate } from '../auth/unlock-gate.tsx';
import { conversationsQuery } from './conversation.queries.ts';

/** Finds the conversation of an address among those of whoever is signed in, once the keys are at hand. */
export function WithSpace({ spaceId, children }: { spaceId: string; children: (space: Space) => ReactNode }) {
  const { t } = useTranslation('conversation');
  const spaces = useQuery(conversationsQuery);

  if (spaces.isPending) return <LoadingState label={t('opening')} />;
  if (spaces.isError) return <Problem error={spaces.error} onRetry={() => void spaces.refetch()} />;
  const space = spaces.data.spaces.find((candidate) => candidate.spaceId === spaceId);
  if (space) return <UnlockGate>{children(space)}</UnlockGate>;
  return (
    <>
      <PageTitle title={t('missing.title')} />
      <Link to="/conversations" className="ui-button">
        {t('missing.back')}
      </Link>
    </>
  );
}
