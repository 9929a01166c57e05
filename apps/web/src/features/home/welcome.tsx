import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from './home.module.css';

/** What somebody reads who is not signed in. */
export function Welcome() {
  const { t } = useTranslation('home');
  return (
    <div className={styles.welcome}>
      <title>{`${t('welcome.title')} · Aparté`}</title>
      <h1 tabIndex={-1}>{t('welcome.title')}</h1>
      <p className={styles.lead}>{t('welcome.lead')}</p>
      <p className={styles.actions}>
        <Link to="/sign-in" className="ui-button">
          {t('welcome.signIn')}
        </Link>
        <Link to="/who-sees-what" className="ui-button" data-look="quiet">
          {t('welcome.disclosure')}
        </Link>
      </p>
      <p className="ui-soft">{t('welcome.invited')}</p>
    </div>
  );
}
