import './account.texts.ts';
import { Button, ErrorState, PageTitle, PasswordField } from '@aparte/ui';
import { TextInput } from '@mantine/core';
import { Link, useRouter, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../http/problem-error.ts';
import { textOf } from '../../http/text-of.ts';
import { useSignIn } from './account.mutations.ts';
import styles from './account.module.css';

/** Where a director enters their account; afterwards they are where they wanted to go. */
export function SignInPage() {
  const { t } = useTranslation('sponsor-account');
  const { t: tFrame } = useTranslation('sponsor');
  const router = useRouter();
  const { next } = useSearch({ from: '/sign-in' });
  const signIn = useSignIn(() => {
    router.history.push(isOwnPath(next) ? next : '/seats');
  });

  return (
    <div className={styles.page}>
      <PageTitle title={t('signIn.title')}>{t('signIn.lead')}</PageTitle>
      <form
        className="ui-form"
        onSubmit={(event) => {
          event.preventDefault();
          const fields = new FormData(event.currentTarget);
          signIn.mutate({ email: textOf(fields, 'email'), password: textOf(fields, 'password') });
        }}
      >
        <TextInput name="email" type="email" label={t('signIn.email')} autoComplete="username" required />
        <PasswordField
          name="password"
          label={t('signIn.password')}
          autoComplete="current-password"
          required
        />
        <Button type="submit" isBusy={signIn.isPending}>
          {t('signIn.submit')}
        </Button>
        {signIn.isError && (
          <ErrorState
            problem={toProblem(signIn.error)}
            message={toProblem(signIn.error).code === 'login-failed' ? t('signIn.failed') : undefined}
          />
        )}
      </form>
      <p className={styles.other}>
        {t('signIn.noneYet')} <Link to="/sign-up">{tFrame('navigation.signUp')}</Link>
      </p>
      <p className="ui-soft">{t('signIn.rep')}</p>
    </div>
  );
}

// Only a path of this site: never an address that somebody put into the link.
function isOwnPath(next: string | undefined): next is string {
  return next !== undefined && /^\/(?![/\\])/.test(next);
}
