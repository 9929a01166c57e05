import { Button } from '@aparte/ui';
import { useTranslation } from 'react-i18next';
import styles from './conversation.module.css';
import type { FaultGroup } from './entries.ts';

/** All of these mean that the bytes are no longer those that were sent. */
const damages: readonly string[] = ['aead', 'version', 'length', 'encoding', 'field', 'padding'];

/** Says that something could not be opened, why, and what to do; never leaves a blank. */
export function FaultNotice({ faults, onReread }: { faults: FaultGroup; onReread: () => void }) {
  const { t, i18n } = useTranslation('conversation');
  const key = `faults.${causeOf(faults.code)}`;
  const cause = i18n.exists(key, { ns: 'conversation' })
    ? t(key as 'faults.damaged')
    : t('faults.other', { code: faults.code });

  return (
    <li className={styles.notice} data-tone="stop" role="alert">
      <strong>{t('faults.title', { count: faults.count })}</strong>
      <p>
        {cause} {t('faults.advice')}
      </p>
      <Button look="quiet" onClick={onReread}>
        {t('faults.reread')}
      </Button>
    </li>
  );
}

function causeOf(code: string): string {
  return damages.includes(code) ? 'damaged' : code;
}
