import { ConfirmDialog } from '@aparte/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countWaiting } from './messages/waiting-stores.ts';
import { useSignOut } from './use-sign-out.ts';

/** Signs out; asks first when something waits in this browser that would be lost with it. */
export function SignOut() {
  const { t } = useTranslation('member');
  const signOut = useSignOut();
  const [waiting, setWaiting] = useState(0);

  const ask = async (): Promise<void> => {
    const count = await countWaiting();
    if (count > 0) setWaiting(count);
    else signOut.mutate();
  };

  return (
    <li>
      <button type="button" onClick={() => void ask()}>
        {t('navigation.signOut')}
      </button>
      {signOut.isError && <p role="alert">{t('navigation.signOutFailed')}</p>}
      <ConfirmDialog
        isOpen={waiting > 0}
        title={t('navigation.leaving.title')}
        confirmLabel={t('navigation.leaving.leave')}
        closeLabel={t('navigation.leaving.stay')}
        isBusy={signOut.isPending}
        onConfirm={() => {
          signOut.mutate();
        }}
        onClose={() => {
          setWaiting(0);
        }}
      >
        <p>{t('navigation.leaving.text', { count: waiting })}</p>
      </ConfirmDialog>
    </li>
  );
}
