import './passkeys.texts.ts';
import { Button, LoadingState } from '@aparte/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MemberSession } from '../../member/api/model.types.ts';
import { knowsPasskeys } from '../../member/keys/passkey-browser.ts';
import { signInWithPasskey, unlockWithPasskey } from '../../member/keys/passkey-desk.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { passkeysQuery } from './passkeys.queries.ts';
import styles from './passkeys.module.css';

/** Another way in beside the password, where the browser knows passkeys. */
export function PasskeySignIn({ onEntered }: { onEntered: (session: MemberSession) => Promise<void> }) {
  const { t } = useTranslation('passkeys');
  const signIn = useMutation({ mutationFn: signInWithPasskey, onSuccess: onEntered });
  if (!knowsPasskeys()) return null;
  return <Entry label={t('signIn')} way={signIn} />;
}

/** Another way to unlock beside the password, for somebody who has a passkey. */
export function PasskeyUnlock({ session }: { session: MemberSession }) {
  const { t } = useTranslation('passkeys');
  const passkeys = useQuery({ ...passkeysQuery, enabled: knowsPasskeys() });
  const unlocking = useMutation({ mutationFn: () => unlockWithPasskey(session) });
  if (!passkeys.data?.length) return null;
  return <Entry label={t('unlock')} way={unlocking} />;
}

interface Way {
  readonly isPending: boolean;
  readonly isError: boolean;
  readonly error: unknown;
  readonly mutate: () => void;
}

function Entry({ label, way }: { label: string; way: Way }) {
  const { t } = useTranslation('passkeys');
  return (
    <div className={styles.entry}>
      <Button
        look="quiet"
        isBusy={way.isPending}
        onClick={() => {
          way.mutate();
        }}
      >
        {label}
      </Button>
      {way.isPending && <LoadingState label={t('add.waiting')} />}
      {way.isError && <Problem error={way.error} />}
    </div>
  );
}
