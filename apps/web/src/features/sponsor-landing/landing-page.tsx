import './landing.texts.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../../sponsor/session.queries.ts';
import { Deal } from './deal.tsx';
import styles from './landing.module.css';
import { TwoPages } from './two-pages.tsx';

// Below the fold: the start of the site does not wait for it.
const Details = lazy(() =>
  import('./landing-details.tsx').then((file) => ({ default: file.LandingDetails })),
);

/** What a director gets and never gets, said before anything is asked. */
export function LandingPage() {
  const { t } = useTranslation('sponsor-landing');
  const session = useQuery(sessionQuery);

  return (
    <div className={styles.page}>
      <title>{`${t('documentTitle')} · Aparté`}</title>
      <section className={styles.hero}>
        <div>
          <h1 tabIndex={-1} className={styles.title}>
            <span>{t('title.seat')}</span> <span className={styles.words}>{t('title.words')}</span>
          </h1>
          <p className={styles.lead}>{t('lead')}</p>
          <p className={styles.actions}>
            {session.data ? (
              <Link to="/seats" className="ui-button">
                {t('openSeats')}
              </Link>
            ) : (
              <Link to="/sign-up" className="ui-button">
                {t('start')}
              </Link>
            )}
            <Link to="/who-sees-what" className="ui-button" data-look="quiet">
              {t('readTable')}
            </Link>
          </p>
        </div>
        <TwoPages />
      </section>
      <Deal />
      <Suspense fallback={<div className={styles.below} />}>
        <Details />
      </Suspense>
    </div>
  );
}
