import './landing-details.texts.ts';
import { WhoSeesWhatTable } from '@aparte/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from './landing.module.css';
import { Price } from './price.tsx';

/** How it goes, what it costs, where the promise ends, and the table itself. */
export function LandingDetails() {
  const { t } = useTranslation('sponsor-landing-details');
  return (
    <>
      <section>
        <h2>{t('steps.title')}</h2>
        <ol className={styles.steps}>
          {(['buy', 'send', 'leave'] as const).map((step) => (
            <li key={step}>
              <h3>{t(`steps.${step}.title`)}</h3>
              <p>{t(`steps.${step}.text`)}</p>
            </li>
          ))}
        </ol>
      </section>
      <div className={styles.pair}>
        <section>
          <h2>{t('price.title')}</h2>
          <Price />
        </section>
        <section>
          <h2>{t('limits.title')}</h2>
          <ul className={styles.limits}>
            <li>{t('limits.small')}</li>
            <li>{t('limits.mailbox')}</li>
            <li>{t('limits.review')}</li>
          </ul>
        </section>
      </div>
      <section>
        <h2>{t('table.title')}</h2>
        <p className={styles.intro}>{t('table.text')}</p>
        <WhoSeesWhatTable only={['rep', 'director']} />
        <p className={styles.after}>
          <Link to="/who-sees-what">{t('table.whole')}</Link>
        </p>
      </section>
    </>
  );
}
