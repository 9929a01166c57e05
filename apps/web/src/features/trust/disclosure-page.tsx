import './trust.texts.ts';
import { PageTitle, WhoSeesWhatTable } from '@aparte/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from './trust.module.css';

const limits = ['review', 'code', 'device', 'metadata', 'first', 'recovery', 'missing', 'past'] as const;

/** Everything the product holds and who may read it, and what this version cannot promise. */
export function DisclosurePage() {
  const { t } = useTranslation('trust');
  return (
    <>
      <PageTitle title={t('title')}>{t('lead')}</PageTitle>
      <WhoSeesWhatTable />
      <section className={styles.section}>
        <h2>{t('limits.title')}</h2>
        <p>{t('limits.lead')}</p>
        <ul className={styles.limits}>
          {limits.map((limit) => (
            <li key={limit}>{t(`limits.items.${limit}`)}</li>
          ))}
        </ul>
        <p>
          <Link to="/threat-model">{t('limits.threatModel')}</Link>
        </p>
      </section>
      <section className={styles.section}>
        <h2>{t('exit.title')}</h2>
        <p>{t('exit.text')}</p>
      </section>
    </>
  );
}
