import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { createDoubleEscape } from './double-escape.ts';
import { leaveQuickly } from './leave-quickly.ts';
import styles from './member.module.css';

/** The way out when somebody looks over one's shoulder. */
export function QuickExit() {
  const { t, i18n } = useTranslation('member');
  const { language } = i18n;

  useEffect(() => {
    const isDouble = createDoubleEscape();
    const listen = (event: KeyboardEvent): void => {
      if (isDouble(event)) leaveQuickly(language);
    };
    addEventListener('keydown', listen, { capture: true });
    return () => {
      removeEventListener('keydown', listen, { capture: true });
    };
  }, [language]);

  return (
    <p className={styles.exit}>
      <button
        type="button"
        className={styles.exitButton}
        title={t('quickExitHint')}
        onClick={() => {
          leaveQuickly(language);
        }}
      >
        {t('quickExit')}
      </button>
    </p>
  );
}
