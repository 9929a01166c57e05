import './security.texts.ts';
import { PageTitle } from '@aparte/ui';
import { useTranslation } from 'react-i18next';
import { UnlockGate } from '../auth/unlock-gate.tsx';
import { CodeReminder } from './code-reminder.tsx';
import { securitySections } from './security-sections.ts';
import styles from './security.module.css';

/** Everything that protects an account, on one page; opens with the keys only, like the rest of one's own. */
export function SecurityPage() {
  return (
    <UnlockGate>
      <Sections />
    </UnlockGate>
  );
}

function Sections() {
  const { t } = useTranslation('security');
  return (
    <>
      <PageTitle title={t('title')}>{t('lead')}</PageTitle>
      <CodeReminder />
      <div className={styles.sections}>
        {securitySections.map(({ id, Section }) => (
          <Section key={id} />
        ))}
      </div>
    </>
  );
}
