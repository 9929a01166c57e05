import './auth.texts.ts';
import { Button, PageTitle } from '@aparte/ui';
import { PasswordInput, TextInput } from '@mantine/core';
import { Link, useRouter, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { textOf } from '../../http/text-of.ts';
import { useKeyState } from '../../member/keys/key-state.ts';
import { Problem } from '../../member/problems/problem.tsx';
import styles from './auth.module.css';
import { KeyProgress } from './key-progress.tsx';
import { useHeadingFocus } from '../../routing/focus-heading.ts';
import { isOwnPath } from './own-path.ts';
import { CodeStep } from '../second-factor/code-step.tsx';
import { PasskeySignIn } from '../passkeys/passkey-entry.tsx';
import { useEntering, useSignIn } from './use-sign-in.ts';

/** Where a member enters; afterwards they are where they wanted to go. */
export function SignInPage() {
  const { t } = useTranslation('auth');
  const router = useRouter();
  const { next } = useSearch({ from: '/sign-in' });
  const { reason } = useKeyState();
  const enter = useEntering(() => {
    router.history.replace(isOwnPath(next) ? next : '/');
  });
  const { password: signIn, code, started, goBack } = useSignIn(enter);
  useHeadingFocus(started ? 'code' : 'password');

  if (started)
    return (
      <CodeStep
        onBack={goBack}
        way={code}
        onCode={(digits) => {
          code.mutate({ made: started, digits });
        }}
      />
    );
  return (
    <div className={styles.page}>
      <PageTitle title={t('signIn.title')}>
        {t(reason === 'ended' ? 'signIn.ended' : 'signIn.lead')}
      </PageTitle>
      <form
        className="ui-form"
        method="post"
        onSubmit={(event) => {
          event.preventDefault();
          const fields = new FormData(event.currentTarget);
          signIn.mutate({ loginId: textOf(fields, 'loginId').trim(), password: textOf(fields, 'password') });
        }}
      >
        <TextInput name="loginId" type="email" label={t('signIn.loginId')} autoComplete="username" required />
        <PasswordInput
          name="password"
          label={t('signIn.password')}
          description={t('signIn.passwordHint')}
          autoComplete="current-password"
          required
        />
        <Button type="submit" isBusy={signIn.isPending}>
          {t('signIn.submit')}
        </Button>
        {signIn.isPending && <KeyProgress />}
        {signIn.isError && <Problem error={signIn.error} />}
      </form>
      <PasskeySignIn onEntered={enter} />
      <div className={styles.aside}>
        <p>{t('signIn.noneYet')}</p>
        <p>
          <Link to="/forgotten">{t('signIn.lost')}</Link>
        </p>
      </div>
    </div>
  );
}
