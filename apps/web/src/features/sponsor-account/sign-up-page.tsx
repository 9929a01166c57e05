import './account.texts.ts';
import { PageTitle } from '@aparte/ui';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSignUp } from './account.mutations.ts';
import styles from './account.module.css';
import { SignUpForm } from './sign-up-form.tsx';

/** Where a director opens an account. */
export function SignUpPage() {
  const { t } = useTranslation('sponsor-account');
  const { t: tFrame } = useTranslation('sponsor');
  const navigate = useNavigate();
  const signUp = useSignUp(() => void navigate({ to: '/seats' }));

  return (
    <div className={styles.page}>
      <PageTitle title={t('signUp.title')}>{t('signUp.lead')}</PageTitle>
      <SignUpForm signUp={signUp} />
      <p className={styles.other}>
        {t('signUp.haveOne')} <Link to="/sign-in">{tFrame('navigation.signIn')}</Link>
      </p>
    </div>
  );
}
