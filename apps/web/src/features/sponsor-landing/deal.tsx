import { useTranslation } from 'react-i18next';
import styles from './landing.module.css';

/** Both sides of the bargain, side by side. */
export function Deal() {
  const { t } = useTranslation('sponsor-landing');
  return (
    <section className={styles.deal}>
      <div>
        <h2>{t('deal.get.title')}</h2>
        <ul>
          <li>{t('deal.get.seats')}</li>
          <li>{t('deal.get.invitation')}</li>
          <li>{t('deal.get.coach')}</li>
          <li>{t('deal.get.bills')}</li>
        </ul>
      </div>
      <div data-side="never">
        <h2>{t('deal.never.title')}</h2>
        <ul>
          <li>{t('deal.never.claims')}</li>
          <li>{t('deal.never.sessions')}</li>
          <li>{t('deal.never.words')}</li>
          <li>{t('deal.never.numbers')}</li>
          <li>{t('deal.never.button')}</li>
        </ul>
      </div>
    </section>
  );
}
