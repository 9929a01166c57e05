import { Button, Card } from '@aparte/ui';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Space } from '../../member/api/model.types.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { useSession } from '../../member/use-session.ts';
import { conversationOf } from '../conversation/open-conversations.ts';
import styles from './change-coach.module.css';
import type { Piece } from './pieces.ts';

/** The copies as the coach will receive them, and the button that sends them. */
export function Preview({
  space,
  pieces,
  chatUrl,
}: {
  space: Space;
  pieces: readonly Piece[];
  chatUrl: string;
}) {
  const { t } = useTranslation('changeCoach');
  const { spaceId, peer } = space;
  const name = peer.displayName;
  const sending = useSending(space, chatUrl);

  return (
    <Card title={t('carry.preview', { name })}>
      {pieces.length === 0 && <p>{t('carry.previewEmpty')}</p>}
      <ol className={styles.pieces}>
        {pieces.map(({ id, text, from }) => (
          <li key={`${spaceId} ${id}`} className={styles.copy}>
            <span className="ui-soft">{t(`carry.from.${from}`)}</span>
            <span className={`${styles.text ?? ''} ui-words`}>{text}</span>
          </li>
        ))}
      </ol>
      {pieces.length > 0 && (
        <>
          <p>{t('carry.final')}</p>
          {sending.isError && <Problem error={sending.error} />}
          <Button
            isBusy={sending.isPending}
            onClick={() => {
              sending.mutate(pieces);
            }}
          >
            {t('carry.submit', { count: pieces.length, name })}
          </Button>
        </>
      )}
      <p role="status">{sending.isPending && t('carry.sending')}</p>
    </Card>
  );
}

/** Puts the copies on their way, in order; what cannot leave at once waits in the conversation like any message. */
function useSending({ spaceId, peer }: Space, chatUrl: string) {
  const { account } = useSession();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async (pieces: readonly Piece[]) => {
      const conversation = conversationOf({ spaceId, ownId: account.id, peerId: peer.accountId }, chatUrl);
      for (const { text, from } of pieces) await conversation.write({ kind: 'note', text, from });
    },
    onSuccess: () => navigate({ to: '/conversations/$spaceId', params: { spaceId } }),
  });
}
