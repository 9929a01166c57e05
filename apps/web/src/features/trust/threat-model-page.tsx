import './trust.texts.ts';
import { threatModel, type Attacker, type ThreatModel } from '@aparte/confidentiality';
import { PageTitle, useLocale } from '@aparte/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from './trust.module.css';

/** Against whom the product protects, what each of them learns all the same, and the limits. */
export function ThreatModelPage() {
  const { t } = useTranslation('trust');
  const model = threatModel(useLocale());
  return (
    <>
      <PageTitle title={model.title}>{model.lead}</PageTitle>
      {model.attackers.map((attacker) => (
        <AttackerSection key={attacker.code} attacker={attacker} headings={model.headings} />
      ))}
      <section className={styles.section}>
        <h2>{model.headings.limits}</h2>
        <ul className={styles.limits}>
          {model.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </section>
      <p className={styles.section}>
        <Link to="/who-sees-what">{t('title')}</Link>
      </p>
    </>
  );
}

function AttackerSection({ attacker, headings }: { attacker: Attacker; headings: ThreatModel['headings'] }) {
  return (
    <section className={styles.section} aria-labelledby={attacker.code}>
      <h2 id={attacker.code}>
        <span className={styles.code}>{attacker.code}</span> {attacker.who}
      </h2>
      <dl className={styles.attacker}>
        {(['holds', 'learns', 'staysClosed'] as const).map((field) => (
          <div key={field}>
            <dt>{headings[field]}</dt>
            <dd>{attacker[field]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
