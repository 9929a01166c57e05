import { Button, LoadingState, PageTitle } from '@aparte/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Space } from '../../member/api/model.types.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { sealing } from '../../member/sealing/sealing.ts';
import { peerKeysOf } from '../../member/spaces/member-keys.ts';
import { useSession } from '../../member/use-session.ts';
import '../identity/identity.texts.ts';
import identityStyles from '../identity/identity.module.css';
import { QrCode } from '../identity/qr-code.tsx';
import { safetyCode } from '../identity/safety-code.ts';
import styles from './conversation.module.css';
import { noteVerified } from './open-conversations.ts';
import { WithSpace } from './with-space.tsx';

/** Where two people make sure that nobody stands between them. */
export function SafetyNumberPage() {
  const { spaceId } = useParams({ from: '/members/conversations/$spaceId/safety-number' });
  return <WithSpace spaceId={spaceId}>{(space) => <SafetyNumber space={space} />}</WithSpace>;
}

function SafetyNumber({ space }: { space: Space }) {
  const { t } = useTranslation('conversation');
  const { account } = useSession();
  const { accountId: peerId, displayName: name } = space.peer;
  const number = useQuery({
    queryKey: ['safety-number', peerId],
    queryFn: async () => {
      const { isVerified, state } = await peerKeysOf(account.id).meet(peerId);
      const digits = await sealing.safetyNumber({ peerId });
      return { isVerified, state, digits, halves: await sealing.fingerprints({ peerId }) };
    },
  });

  return (
    <>
      <PageTitle title={t('safety.title')}>{t('safety.lead', { name })}</PageTitle>
      <div className={styles.safety}>
        <p>{t('safety.how')}</p>
        {number.isPending && <LoadingState label={t('safety.computing')} />}
        {number.isError && <Problem error={number.error} onRetry={() => void number.refetch()} />}
        {number.isSuccess && (
          <ol className={styles.groups} aria-label={t('safety.label')}>
            {number.data.digits.split(' ').map((group, index) => (
              <li key={`${index} ${group}`}>{group}</li>
            ))}
          </ol>
        )}
        {number.isSuccess && <OtherForms {...number.data} name={name} />}
        {number.isSuccess && (
          <Verdict
            space={space}
            isVerified={number.data.isVerified}
            isReset={number.data.state === 'RESET'}
          />
        )}
      </div>
      <p className={styles.actions}>
        <Link to="/conversations/$spaceId" params={{ spaceId: space.spaceId }}>
          {t('safety.back')}
        </Link>
      </p>
    </>
  );
}

/** The same number for a camera, and the two halves it is made of. */
function OtherForms({
  digits,
  halves,
  name,
}: {
  digits: string;
  halves: { readonly own: string; readonly peer: string };
  name: string;
}) {
  const { t } = useTranslation('identity');
  return (
    <>
      <div className={identityStyles.code}>
        <QrCode text={safetyCode(digits)} label={t('number.qr')} />
        <p>{t('number.qrText')}</p>
      </div>
      <details>
        <summary>{t('number.halves')}</summary>
        <p>{t('number.halvesText')}</p>
        <dl className={identityStyles.halves}>
          <dt>{t('number.own')}</dt>
          <dd>{halves.own}</dd>
          <dt>{t('number.peer', { name })}</dt>
          <dd>{halves.peer}</dd>
        </dl>
      </details>
    </>
  );
}

function Verdict({ space, isVerified, isReset }: { space: Space; isVerified: boolean; isReset: boolean }) {
  const { t } = useTranslation('conversation');
  const { account } = useSession();
  const queryClient = useQueryClient();
  const { accountId: peerId } = space.peer;
  const marking = useMutation({
    mutationFn: () => peerKeysOf(account.id).verify(peerId),
    onSuccess: async () => {
      noteVerified(space.spaceId);
      await queryClient.invalidateQueries({ queryKey: ['safety-number', peerId] });
    },
  });

  if (isVerified) return <p role="status">{t('safety.done')}</p>;
  return (
    <>
      {!isReset && (
        <p className={styles.actions}>
          <Button
            isBusy={marking.isPending}
            onClick={() => {
              marking.mutate();
            }}
          >
            {t('safety.same')}
          </Button>
        </p>
      )}
      {marking.isError && <Problem error={marking.error} />}
      <p className="ui-soft">{t('safety.different')}</p>
    </>
  );
}
