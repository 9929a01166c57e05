import { LoadingState } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Space } from '../../member/api/model.types.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { configQuery } from '../../member/session.queries.ts';
import { useSession } from '../../member/use-session.ts';
import { ConversationScreen } from './conversation-screen.tsx';
import { WithSpace } from './with-space.tsx';

/** Where a rep and a coach write to each other. */
export function ConversationPage() {
  const { spaceId } = useParams({ from: '/members/conversations/$spaceId' });
  return <WithSpace spaceId={spaceId}>{(space) => <Connected key={spaceId} space={space} />}</WithSpace>;
}

function Connected({ space }: { space: Space }) {
  const { t } = useTranslation('conversation');
  const { account } = useSession();
  const config = useQuery(configQuery);
  const { message } = useSearch({ from: '/members/conversations/$spaceId' });

  if (config.isPending) return <LoadingState label={t('opening')} />;
  if (config.isError) return <Problem error={config.error} onRetry={() => void config.refetch()} />;
  return (
    <ConversationScreen
      space={space}
      account={account}
      chatUrl={config.data.chatUrl}
      soughtId={message ?? null}
    />
  );
}
