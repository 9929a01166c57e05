import { Button, PageTitle, useFormat } from '@aparte/ui';
import { useTranslation } from 'react-i18next';
import styles from './coach-sign-up.module.css';

/** What a coach should know before joining. */
export function CoachWelcome({ validUntil, onNext }: { validUntil: string; onNext: () => void }) {
  const { t } = useTranslation('coach-sign-up');
  const format = useFormat();
  return (
    <>
      <PageTitle title={t('welcome.title')}>{t('welcome.lead')}</PageTitle>
      <ul className={styles.points}>
        <li>{t('welcome.points.sealed')}</li>
        <li>{t('welcome.points.director')}</li>
        <li>{t('welcome.points.danger')}</li>
      </ul>
      <Button onClick={onNext}>{t('welcome.next')}</Button>
      <p className={`${styles.after} ui-soft`}>
        {t('welcome.validUntil', { day: format.localDate(validUntil.slice(0, 10)) })}
      </p>
    </>
  );
}
