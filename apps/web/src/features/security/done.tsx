import './security.texts.ts';
import { PageTitle } from '@aparte/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from './security.module.css';

/** Something about the account was changed, and the way back. */
export function Done({ title, text }: { title: string; text: string }) {
  const { t } = useTranslation('security');
  return (
    <div className={styles.page}>
      <PageTitle title={title}>{text}</PageTitle>
      <Link to="/security" className="ui-button" data-look="quiet">
        {t('back')}
      </Link>
    </div>
  );
}
