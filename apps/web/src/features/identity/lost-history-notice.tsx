import './identity.texts.ts';
import { Button, ConfirmDialog } from '@aparte/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../member/problems/problem.tsx';
import { spaceKeysOf } from '../../member/spaces/member-keys.ts';
import type { KnownPeer } from '../../member/spaces/peer-keys.ts';
import type { SpaceOfTwo } from '../../member/spaces/space-keys.ts';
import noticeStyles from '../conversation/conversation.module.css';

/** What the notice needs of a conversation. */
export interface LostHistoryProps {
  readonly ids: SpaceOfTwo;
  readonly name: string;
  readonly peer: KnownPeer;
  /** Reads the conversation again from its beginning. */
  readonly onReread: () => void;
}

/** Tells what is closed because keys were lost: to the one who lost them, and to the one who can give it back. */
export function LostHistoryNotice(props: LostHistoryProps) {
  const { ids, peer } = props;
  const lost = useQuery({
    queryKey: ['lost-history', ids.ownId, ids.spaceId, peer],
    queryFn: () => spaceKeysOf(ids.ownId).lostHistory(ids),
  });

  if (!lost.data) return null;
  return (
    <>
      {lost.data.closed > 0 && <Closed {...props} refusal={lost.data.refusal} />}
      <GiveBack {...props} isNeeded={lost.data.returnable > 0} />
    </>
  );
}

function Closed({ ids, name, onReread, refusal }: LostHistoryProps & { refusal: string | null }) {
  const { t } = useTranslation('identity');
  return (
    <div className={noticeStyles.notice} role="status">
      <h2>{t('lost.title')}</h2>
      <p>{t('lost.text', { name })}</p>
      {refusal && <p role="alert">{t('lost.refused', { name, code: refusal })}</p>}
      <div className={noticeStyles.noticeActs}>
        <Button look="quiet" onClick={onReread}>
          {t('lost.look', { name })}
        </Button>
        <NumberLink spaceId={ids.spaceId}>{t('lost.number')}</NumberLink>
      </div>
    </div>
  );
}

function GiveBack({ ids, name, peer, isNeeded }: LostHistoryProps & { isNeeded: boolean }) {
  const { t } = useTranslation('identity');
  const queryClient = useQueryClient();
  const giving = useMutation({
    mutationFn: () => spaceKeysOf(ids.ownId).giveBack(ids),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['lost-history', ids.ownId, ids.spaceId] }),
  });

  if (giving.isSuccess) {
    return (
      <p className={noticeStyles.notice} role="status">
        {t('giveBack.done', { name })}
      </p>
    );
  }
  if (!isNeeded) return null;
  return (
    <div className={noticeStyles.notice} role="status">
      <h2>{t('giveBack.title', { name })}</h2>
      <p>{t(peer.isVerified ? 'giveBack.verified' : 'giveBack.unverified', { name })}</p>
      {peer.isVerified ? (
        <Confirmed name={name} giving={giving} />
      ) : (
        <NumberLink spaceId={ids.spaceId}>{t('giveBack.number')}</NumberLink>
      )}
    </div>
  );
}

function Confirmed({
  name,
  giving,
}: {
  name: string;
  giving: {
    readonly isPending: boolean;
    readonly isError: boolean;
    readonly error: unknown;
    mutate: () => void;
  };
}) {
  const { t } = useTranslation('identity');
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button
        onClick={() => {
          setAsking(true);
        }}
      >
        {t('giveBack.submit')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('giveBack.confirm.title', { name })}
        confirmLabel={t('giveBack.confirm.submit')}
        isBusy={giving.isPending}
        onConfirm={() => {
          giving.mutate();
        }}
        onClose={() => {
          setAsking(false);
        }}
      >
        <p>{t('giveBack.confirm.text', { name })}</p>
        {giving.isError && <Problem error={giving.error} />}
      </ConfirmDialog>
    </>
  );
}

function NumberLink({ spaceId, children }: { spaceId: string; children: string }) {
  return (
    <Link to="/conversations/$spaceId/safety-number" params={{ spaceId }}>
      {children}
    </Link>
  );
}
