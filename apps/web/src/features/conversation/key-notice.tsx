import '../identity/identity.texts.ts';
import { Button, ConfirmDialog } from '@aparte/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../member/problems/problem.tsx';
import { peerKeysOf } from '../../member/spaces/member-keys.ts';
import type { SpaceOfTwo } from '../../member/spaces/space-keys.ts';
import type { Conversation } from './conversation.ts';
import type { ConversationView } from './conversation-view.types.ts';
import styles from './conversation.module.css';

/** Tells when the other person's keys changed; without an announcement nothing is sent until it is decided. */
export function KeyNotice({
  view,
  name,
  ids,
  conversation,
}: {
  view: ConversationView;
  name: string;
  ids: SpaceOfTwo;
  conversation: Conversation;
}) {
  const { t } = useTranslation('conversation');
  const identity = useTranslation('identity');
  const state = view.peer?.state;
  if (state !== 'rotated' && state !== 'RESET') return null;

  return (
    <div className={styles.notice} data-tone={state === 'RESET' ? 'stop' : undefined} role="alert">
      <h2>{t(`keys.${state}.title`, { name })}</h2>
      <p>{t(`keys.${state}.text`, { name })}</p>
      {state === 'RESET' && <Acceptance name={name} ids={ids} conversation={conversation} />}
      {state === 'rotated' && (
        <Button
          look="quiet"
          onClick={() => {
            peerKeysOf(ids.ownId).takeNote(ids.peerId);
            conversation.notePeer({ state: 'same' });
          }}
        >
          {identity.t('rotated.noted')}
        </Button>
      )}
    </div>
  );
}

function Acceptance({
  name,
  ids,
  conversation,
}: {
  name: string;
  ids: SpaceOfTwo;
  conversation: Conversation;
}) {
  const { t } = useTranslation('conversation');
  const [isAsking, setAsking] = useState(false);
  const acceptance = useMutation({
    mutationFn: () => peerKeysOf(ids.ownId).accept(ids.peerId),
    onSuccess: () => {
      setAsking(false);
      void conversation.open();
    },
  });

  return (
    <>
      <Button
        look="quiet"
        onClick={() => {
          setAsking(true);
        }}
      >
        {t('keys.RESET.accept')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('keys.RESET.confirm.title')}
        confirmLabel={t('keys.RESET.confirm.submit')}
        isBusy={acceptance.isPending}
        onConfirm={() => {
          acceptance.mutate();
        }}
        onClose={() => {
          setAsking(false);
        }}
      >
        <p>{t('keys.RESET.confirm.text', { name })}</p>
        {acceptance.isError && <Problem error={acceptance.error} />}
      </ConfirmDialog>
    </>
  );
}
