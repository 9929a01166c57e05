import { Button, Card, useFormat } from '@aparte/ui';
import { TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { bodyOf } from '../../http/create-http.ts';
import { operatorHttp } from '../../member/api/operator-api.ts';
import type { CoachInvitation } from '../../member/api/operator.types.ts';
import { Problem } from '../../member/problems/problem.tsx';
import styles from './operator.module.css';

/** Makes the link with which one coach can join. */
export function InviteCoach() {
  const { t } = useTranslation('operator');
  const requestId = useRef<string>(crypto.randomUUID());
  const inviting = useMutation({
    mutationFn: () =>
      bodyOf(operatorHttp.POST('/v1/operator/coach-invitations', { body: { requestId: requestId.current } })),
    // Only a failed attempt is repeated as the same one.
    onSuccess: () => {
      requestId.current = crypto.randomUUID();
    },
  });

  return (
    <Card title={t('invite.title')}>
      <div className={styles.invite}>
        <p>{t('invite.text')}</p>
        {inviting.isSuccess && <InvitationLink key={inviting.data.link} invitation={inviting.data} />}
        {inviting.isError && <Problem error={inviting.error} />}
        <Button
          look={inviting.isSuccess ? 'quiet' : 'main'}
          isBusy={inviting.isPending}
          onClick={() => {
            inviting.mutate();
          }}
        >
          {inviting.isSuccess ? t('invite.again') : t('invite.submit')}
        </Button>
      </div>
    </Card>
  );
}

function InvitationLink({ invitation }: { invitation: CoachInvitation }) {
  const { t } = useTranslation('operator');
  const format = useFormat();
  const [isCopied, setCopied] = useState(false);
  return (
    <>
      <TextInput
        className={styles.link}
        label={t('invite.link')}
        value={invitation.link}
        readOnly
        onFocus={(event) => {
          event.currentTarget.select();
        }}
      />
      <div className={styles.row}>
        <Button
          onClick={() => {
            void navigator.clipboard.writeText(invitation.link).then(() => {
              setCopied(true);
            });
          }}
        >
          {isCopied ? t('invite.copied') : t('invite.copy')}
        </Button>
      </div>
      <p className="ui-soft">
        {t('invite.validUntil', { day: format.localDate(invitation.validUntil.slice(0, 10)) })}
      </p>
    </>
  );
}
