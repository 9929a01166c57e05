import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** The way in for somebody who has an account; they come back to the invitation. */
export function ToSignIn() {
  const { t } = useTranslation('claim');
  return (
    <p>
      {t('promise.known')}{' '}
      <Link to="/sign-in" search={{ next: '/invite' }}>
        {t('none.signIn')}
      </Link>
    </p>
  );
}
