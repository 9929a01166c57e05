import { Card, LoadingState } from '@aparte/ui';
import { useTranslation } from 'react-i18next';
import type { AnySpace } from '../../member/api/model.types.ts';
import { clockAt } from '../../member/local-time.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { useDates } from '../../member/use-dates.ts';
import { useSession } from '../../member/use-session.ts';
import { useConversation } from '../conversation/use-conversation.ts';
import styles from './change-coach.module.css';
import { type Piece, piecesOf } from './pieces.ts';

/** One's own words of one space, to be ticked one by one; nothing is ticked beforehand. */
export function PieceList({
  source,
  chatUrl,
  chosen,
  onToggle,
}: {
  source: AnySpace;
  chatUrl: string;
  chosen: ReadonlyMap<string, Piece>;
  onToggle: (piece: Piece) => void;
}) {
  const { t } = useTranslation('changeCoach');
  const { account } = useSession();
  const { spaceId, peer } = source;
  const ids = { spaceId, ownId: account.id, peerId: peer?.accountId ?? null };
  const { conversation, view } = useConversation(ids, chatUrl);
  const pieces = piecesOf(view.entries, peer ? 'conversation' : 'journal');

  return (
    <Card title={peer ? t('carry.conversation', { name: peer.displayName }) : t('carry.journal')}>
      {view.phase === 'opening' && <LoadingState label={t('carry.opening')} />}
      {view.phase === 'failed' && <Problem error={view.error} onRetry={() => void conversation.open()} />}
      {view.phase === 'ready' && pieces.length === 0 && <p>{t('carry.nothing')}</p>}
      <ul className={styles.pieces}>
        {pieces.map((piece) => (
          <li key={piece.id}>
            <Choosable
              piece={piece}
              isChosen={chosen.has(piece.id)}
              timeZone={account.timeZone}
              onToggle={() => {
                onToggle(piece);
              }}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Choosable({
  piece,
  isChosen,
  timeZone,
  onToggle,
}: {
  piece: Piece;
  isChosen: boolean;
  timeZone: string;
  onToggle: () => void;
}) {
  const dates = useDates();
  return (
    <label className={styles.piece}>
      <input type="checkbox" checked={isChosen} onChange={onToggle} />
      <span>
        <span className={`${styles.text ?? ''} ui-words`}>{piece.text}</span>
        <br />
        <span className="ui-soft">{dates.day(clockAt(piece.at, timeZone).day)}</span>
      </span>
    </label>
  );
}
