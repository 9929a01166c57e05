import { Button, ConfirmDialog } from '@aparte/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bodyOf } from '../../http/create-http.ts';
import { operatorHttp } from '../../member/api/operator-api.ts';
import type { Opening } from '../../member/api/operator.types.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { useMoment } from '../../member/use-moment.ts';
import { OpenedConversation } from './opened-conversation.tsx';
import { openingsQuery } from './openings.queries.ts';

/** One request: what was asked and why, and the one thing to do with it now. */
export function OpeningItem({ opening }: { opening: Opening }) {
  const { t } = useTranslation('openings');
  const moment = useMoment();
  const [isRead, setRead] = useState(false);
  const { openingId, spaceId, reason, isDanger, delayHours, isMine, askedAt, state, closesAt } = opening;
  return (
    <li>
      <p>
        <strong>{t(`list.state.${state}`, { until: closesAt === null ? '' : moment(closesAt) })}</strong>
      </p>
      <p className="ui-soft">
        {t('list.askedAt', { at: moment(askedAt) })}, {t(isMine ? 'list.mine' : 'list.other')}. {spaceId}
      </p>
      <p>{reason}</p>
      {isDanger && <p>{t('list.danger', { hours: delayHours })}</p>}
      {state === 'asked' && !isMine && <Granting openingId={openingId} />}
      {state === 'open' && !isRead && (
        <p>
          <Button
            look="quiet"
            onClick={() => {
              setRead(true);
            }}
          >
            {t('list.read')}
          </Button>
        </p>
      )}
      {state === 'open' && isRead && <OpenedConversation openingId={openingId} />}
    </li>
  );
}

function Granting({ openingId }: { openingId: string }) {
  const { t } = useTranslation('openings');
  const queryClient = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const granting = useMutation({
    mutationFn: () =>
      bodyOf(
        operatorHttp.POST('/v1/operator/openings/{openingId}/grant', { params: { path: { openingId } } }),
      ),
    onSuccess: async () => {
      setAsking(false);
      await queryClient.invalidateQueries({ queryKey: openingsQuery.queryKey });
    },
  });
  return (
    <>
      <p>
        <Button
          onClick={() => {
            setAsking(true);
          }}
        >
          {t('list.grant')}
        </Button>
      </p>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('confirm.title')}
        confirmLabel={t('confirm.submit')}
        isBusy={granting.isPending}
        onConfirm={() => {
          granting.mutate();
        }}
        onClose={() => {
          setAsking(false);
        }}
      >
        <p>{t('confirm.text')}</p>
        {granting.isError && <Problem error={granting.error} />}
      </ConfirmDialog>
    </>
  );
}
