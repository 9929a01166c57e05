import './claim.texts.ts';
import { Button, PageTitle } from '@aparte/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSignOut } from '../../member/use-sign-out.ts';
import styles from './claim.module.css';

/** An invitation opened by somebody who already has an account here. */
export function SignedInAlready() {
  const { t } = useTranslation('claim');
  const signOut = useSignOut();
  return (
    <>
      <PageTitle title={t('signedIn.title')}>{t('signedIn.text')}</PageTitle>
      <p className={styles.actions}>
        <Link to="/" className="ui-button">
          {t('signedIn.home')}
        </Link>
        <Button
          look="quiet"
          isBusy={signOut.isPending}
          onClick={() => {
            signOut.mutate();
          }}
        >
          {t('signedIn.signOut')}
        </Button>
      </p>
    </>
  );
}
