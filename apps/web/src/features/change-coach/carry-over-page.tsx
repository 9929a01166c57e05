import './change-coach.texts.ts';
import { LoadingState, PageTitle } from '@aparte/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnySpace, Space } from '../../member/api/model.types.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { configQuery } from '../../member/session.queries.ts';
import { spacesQuery } from '../conversation/conversation.queries.ts';
import { WithSpace } from '../conversation/with-space.tsx';
import styles from './change-coach.module.css';
import { PieceList } from './piece-list.tsx';
import { inOrder, type Piece } from './pieces.ts';
import { Preview } from './preview.tsx';

/** Where a rep chooses what of their own the coach of a conversation may read. */
export function CarryOverPage() {
  const { spaceId } = useParams({ from: '/rep/conversations/$spaceId/carry-over' });
  return <WithSpace spaceId={spaceId}>{(space) => <CarryOver key={spaceId} space={space} />}</WithSpace>;
}

function CarryOver({ space }: { space: Space }) {
  const { t } = useTranslation('changeCoach');
  const spaces = useQuery(spacesQuery);
  const config = useQuery(configQuery);
  const name = space.peer.displayName;

  return (
    <div className={styles.page}>
      <PageTitle title={t('carry.title')}>{t('carry.lead', { name })}</PageTitle>
      {(spaces.isPending || config.isPending) && <LoadingState />}
      {spaces.isError && <Problem error={spaces.error} onRetry={() => void spaces.refetch()} />}
      {config.isError && <Problem error={config.error} onRetry={() => void config.refetch()} />}
      {space.state === 'closed' && <p>{t('carry.closed')}</p>}
      {space.state === 'open' && spaces.isSuccess && config.isSuccess && (
        <Choice space={space} sources={sourcesAmong(spaces.data.spaces)} chatUrl={config.data.chatUrl} />
      )}
      <p>
        <Link to="/conversations/$spaceId" params={{ spaceId: space.spaceId }}>
          {t('carry.back')}
        </Link>
      </p>
    </div>
  );
}

function Choice({
  space,
  sources,
  chatUrl,
}: {
  space: Space;
  sources: readonly AnySpace[];
  chatUrl: string;
}) {
  const { t } = useTranslation('changeCoach');
  const [chosen, setChosen] = useState<ReadonlyMap<string, Piece>>(new Map());
  const toggle = (piece: Piece): void => {
    const next = new Map(chosen);
    if (!next.delete(piece.id)) next.set(piece.id, piece);
    setChosen(next);
  };

  if (sources.length === 0) return <p>{t('carry.none')}</p>;
  return (
    <>
      {sources.map((source) => (
        <PieceList key={source.spaceId} source={source} chatUrl={chatUrl} chosen={chosen} onToggle={toggle} />
      ))}
      <Preview space={space} pieces={inOrder(chosen.values())} chatUrl={chatUrl} />
    </>
  );
}

/** Where something may come from: the journal, and conversations that are over. */
function sourcesAmong(spaces: readonly AnySpace[]): readonly AnySpace[] {
  return spaces.filter(
    ({ kind, state }) => kind === 'journal' || (kind === 'conversation' && state === 'closed'),
  );
}
