import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSignOut } from './use-sign-out.ts';

/** Where somebody who is not signed in can go. */
export function VisitorNavigation() {
  const { t } = useTranslation('sponsor');
  return (
    <>
      <li>
        <Link to="/who-sees-what">{t('navigation.disclosure')}</Link>
      </li>
      <li>
        <Link to="/sign-in">{t('navigation.signIn')}</Link>
      </li>
      <li>
        <Link to="/sign-up">{t('navigation.signUp')}</Link>
      </li>
    </>
  );
}

/** Where a director can go. */
export function SignedInNavigation() {
  const { t } = useTranslation('sponsor');
  const signOut = useSignOut();

  return (
    <>
      <li>
        <Link to="/seats">{t('navigation.seats')}</Link>
      </li>
      <li>
        <Link to="/roster">{t('navigation.roster')}</Link>
      </li>
      <li>
        <Link to="/invoices">{t('navigation.invoices')}</Link>
      </li>
      <li>
        <Link to="/letters">{t('navigation.letters')}</Link>
      </li>
      <li>
        <Link to="/who-sees-what">{t('navigation.disclosure')}</Link>
      </li>
      <li>
        <button
          type="button"
          onClick={() => {
            signOut.mutate();
          }}
        >
          {t('navigation.signOut')}
        </button>
      </li>
    </>
  );
}
