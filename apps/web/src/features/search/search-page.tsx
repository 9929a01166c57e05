import './search.texts.ts';
import { EmptyState, LoadingState, PageTitle } from '@aparte/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../member/problems/problem.tsx';
import { configQuery } from '../../member/session.queries.ts';
import { useMoment } from '../../member/use-moment.ts';
import { useSession } from '../../member/use-session.ts';
import { UnlockGate } from '../auth/unlock-gate.tsx';
import { isConversation, spacesQuery } from '../conversation/conversation.queries.ts';
import { readConversation } from '../conversation/read-conversation.ts';
import { type FindableMessage, MessageIndex } from './message-index.ts';
import { findable } from './read-findable.ts';
import styles from './search.module.css';

/** Search in everything that somebody can read, without asking any server. */
export function SearchPage() {
  const { t } = useTranslation('search');
  return (
    <UnlockGate>
      <PageTitle title={t('title')}>{t('lead')}</PageTitle>
      <Search />
    </UnlockGate>
  );
}

function Search() {
  const { t } = useTranslation('search');
  const made = useIndex();
  if (made.isPending) return <LoadingState label={t('reading')} />;
  if (made.isError) return <Problem error={made.error} onRetry={() => void made.refetch()} />;
  const { index, count, unread } = made.data;
  return (
    <>
      {unread.length > 0 && <p role="status">{t('unread', { names: unread.join(', ') })}</p>}
      {count === 0 ? (
        <EmptyState title={t('empty.title')}>
          <p>{t('empty.text')}</p>
        </EmptyState>
      ) : (
        <Finder index={index} />
      )}
    </>
  );
}

/** The index is made anew for each visit of the page, and is gone with it. */
function useIndex() {
  const { account } = useSession();
  const queryClient = useQueryClient();
  const [visit] = useState(() => crypto.randomUUID());
  return useQuery({
    queryKey: ['search', visit],
    gcTime: 0,
    staleTime: Infinity,
    queryFn: async () => {
      const { chatUrl } = await queryClient.query(configQuery);
      const spaces = (await queryClient.query(spacesQuery)).spaces.filter(isConversation);
      const messages: FindableMessage[] = [];
      const unread: string[] = [];
      for (const space of spaces) {
        const folded = await readConversation(space, { ownId: account.id, chatUrl });
        if (folded) messages.push(...findable(folded, space, account));
        else unread.push(space.peer.displayName);
      }
      return { index: await MessageIndex.of(messages), count: messages.length, unread };
    },
  });
}

function Finder({ index }: { index: MessageIndex }) {
  const { t } = useTranslation('search');
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);
  const found = useMemo(() => index.find(asked), [index, asked]);
  return (
    <>
      <label className={styles.field}>
        {t('label')}
        <input
          type="search"
          value={query}
          autoComplete="off"
          onChange={(event) => {
            setQuery(event.currentTarget.value);
          }}
        />
      </label>
      <p role="status">
        {asked.trim() === ''
          ? t('start')
          : found.length === 0
            ? t('none')
            : t('found', { count: found.length })}
      </p>
      <ol className={styles.results}>
        {found.map((message) => (
          <Result key={message.id} message={message} />
        ))}
      </ol>
    </>
  );
}

function Result({ message }: { message: FindableMessage }) {
  const { t } = useTranslation('search');
  const moment = useMoment();
  const { spaceId, messageId, peerName: name, isOwn, at, text } = message;
  return (
    <li>
      <Link
        to="/conversations/$spaceId"
        params={{ spaceId }}
        search={{ message: messageId }}
        className={styles.result}
      >
        <span className="ui-soft">
          {t(isOwn ? 'by.you' : 'by.peer', { name })} · {moment(at)}
        </span>
        <span className={styles.text}>{text}</span>
      </Link>
    </li>
  );
}
