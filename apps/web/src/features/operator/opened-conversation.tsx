import { LoadingState, useFormat } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../member/problems/problem.tsx';
import { useMoment } from '../../member/use-moment.ts';
import { openedConversationQuery } from './openings.queries.ts';

/** Who and when of an opened conversation. */
export function OpenedConversation({ openingId }: { openingId: string }) {
  const { t } = useTranslation('openings');
  const moment = useMoment();
  const format = useFormat();
  const conversation = useQuery(openedConversationQuery(openingId));
  if (conversation.isPending) return <LoadingState />;
  if (conversation.isError)
    return <Problem error={conversation.error} onRetry={() => void conversation.refetch()} />;

  const { people, conversationState, chosenOn, sessions } = conversation.data;
  return (
    <div>
      <h3>{t('conversation.people')}</h3>
      <ul>
        {people.map(({ displayName, kind }) => (
          <li key={kind}>
            {displayName} ({t(`conversation.kinds.${kind}`)})
          </li>
        ))}
      </ul>
      <p>{t(`conversation.state.${conversationState}`)}</p>
      {chosenOn !== null && <p>{t('conversation.chosenOn', { day: format.localDate(chosenOn) })}</p>}
      <h3>{t('conversation.sessions')}</h3>
      {sessions.length === 0 && <p>{t('conversation.none')}</p>}
      <ul>
        {sessions.map(({ startsAt, state }) => (
          <li key={startsAt}>{t(`conversation.session.${state}`, { at: moment(startsAt) })}</li>
        ))}
      </ul>
    </div>
  );
}
