import { Button, PageTitle } from '@aparte/ui';
import { PasswordInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textOf } from '../../http/text-of.ts';
import type { MemberSession } from '../../member/api/model.types.ts';
import { type Credentials, unlock } from '../../member/keys/key-desk.ts';
import { useKeyState } from '../../member/keys/key-state.ts';
import { readTabMemory } from '../../member/keys/tab-memory.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { PasskeyUnlock } from '../passkeys/passkey-entry.tsx';
import styles from './auth.module.css';
import { KeyProgress } from './key-progress.tsx';

/** Asks for the password again when this browser no longer has the keys. */
export function UnlockPage({ session }: { session: MemberSession }) {
  const { t } = useTranslation('auth');
  const { reason } = useKeyState();
  const [knownLoginId] = useState(() => readTabMemory()?.loginId ?? '');
  const unlocking = useMutation({ mutationFn: (credentials: Credentials) => unlock(session, credentials) });

  return (
    <div className={styles.page}>
      <PageTitle title={t('unlock.title')}>
        {t(`unlock.${reason === 'idle' || reason === 'evicted' ? reason : 'lead'}`)}
      </PageTitle>
      <form
        className="ui-form"
        method="post"
        onSubmit={(event) => {
          event.preventDefault();
          const fields = new FormData(event.currentTarget);
          unlocking.mutate({
            loginId: textOf(fields, 'loginId').trim(),
            password: textOf(fields, 'password'),
          });
        }}
      >
        <TextInput
          name="loginId"
          type="email"
          label={t('signIn.loginId')}
          defaultValue={knownLoginId}
          autoComplete="username"
          required
        />
        <PasswordInput
          name="password"
          label={t('signIn.password')}
          description={t('signIn.passwordHint')}
          autoComplete="current-password"
          required
        />
        <Button type="submit" isBusy={unlocking.isPending}>
          {t('unlock.submit')}
        </Button>
        {unlocking.isPending && <KeyProgress />}
        {unlocking.isError && <Problem error={unlocking.error} />}
      </form>
      <PasskeyUnlock session={session} />
      <p className={styles.aside}>
        <Link to="/forgotten">{t('signIn.lost')}</Link>
      </p>
    </div>
  );
}
