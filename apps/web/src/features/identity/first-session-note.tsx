import './identity.texts.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useKeyState } from '../../member/keys/key-state.ts';
import { peerKeysOf } from '../../member/spaces/member-keys.ts';
import { useSession } from '../../member/use-session.ts';

/** Leads to the safety number until the two have compared it; shown wherever they are about to meet. */
export function FirstSessionNote({ spaceId, peerId }: { spaceId: string; peerId: string }) {
  const { t } = useTranslation('identity');
  const { account } = useSession();
  const keys = useKeyState();
  const peer = useQuery({
    queryKey: ['peer-standing', account.id, peerId],
    queryFn: () => peerKeysOf(account.id).meet(peerId),
    enabled: keys.status === 'unlocked' && keys.userId === account.id,
    staleTime: 30_000,
  });

  if (peer.data?.isVerified) return null;
  return (
    <p>
      <Link to="/conversations/$spaceId/safety-number" params={{ spaceId }}>
        {t('number.firstSession')}
      </Link>
    </p>
  );
}
