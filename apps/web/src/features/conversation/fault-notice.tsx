import './messages.texts.ts';
import { Button } from '@aparte/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './conversation.module.css';
import type { FaultGroup } from './entries.ts';
import { causeOf, type Diagnostics, themeOf } from './fault-causes.ts';

/** Says what could not be opened or applied, what is safe, and what to do; never leaves a blank. */
export function FaultNotice({
  faults,
  diagnose,
  onReread,
}: {
  faults: FaultGroup;
  diagnose: () => Diagnostics;
  onReread: () => void;
}) {
  const { t } = useTranslation('messages');
  const { code, count } = faults;
  const cause = causeOf(code);

  return (
    <li className={styles.notice} data-tone="stop">
      <div role="alert">
        <strong>{t(`faults.${themeOf(code)}`, { count })}</strong>
        <p>
          {t(`faults.causes.${cause}.what`, { code })} {t(`faults.causes.${cause}.safe`)}{' '}
          {t(`faults.causes.${cause}.todo`)}
        </p>
      </div>
      <div className={styles.noticeActs}>
        <Button look="quiet" onClick={onReread}>
          {t('faults.reread')}
        </Button>
        <CopyCodes diagnose={diagnose} />
      </div>
    </li>
  );
}

function CopyCodes({ diagnose }: { diagnose: () => Diagnostics }) {
  const { t } = useTranslation('messages');
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const [codes, setCodes] = useState('');
  const copy = async (): Promise<void> => {
    const text = JSON.stringify(diagnose());
    setCodes(text);
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };

  return (
    <>
      <Button look="quiet" onClick={() => void copy()}>
        {t('faults.copy')}
      </Button>
      <div role="status">
        {outcome === 'copied' && t('faults.copied')}
        {outcome === 'refused' && (
          <>
            <p>{t('faults.notCopied')}</p>
            <code className={styles.codes}>{codes}</code>
          </>
        )}
      </div>
    </>
  );
}
