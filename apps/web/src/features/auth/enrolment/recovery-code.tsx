import './enrolment.texts.ts';
import { Button, PageTitle } from '@aparte/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { groupsOf } from './code-check.ts';
import styles from './enrolment.module.css';

/** Shows the recovery code, the only time it is ever shown, and the ways to keep it. */
export function RecoveryCode({
  code,
  note,
  onKept,
}: {
  code: string;
  /** What becomes of the code before this one. */
  note?: string;
  onKept: () => void;
}) {
  const { t } = useTranslation('enrolment');
  const groups = groupsOf(code);

  return (
    <div className={styles.page}>
      <PageTitle title={t('recovery.title')}>{t('recovery.lead')}</PageTitle>
      <div className={styles.recovery}>
        <output className={styles.code} aria-label={t('recovery.codeLabel')}>
          {groups.map((group, index) => (
            <span key={`${index} ${group}`}>
              {group}
              {index < groups.length - 1 && '-'}
            </span>
          ))}
        </output>
        <KeepingActions code={code} />
        {note !== undefined && <p>{note}</p>}
        <p className="ui-soft">{t('recovery.advice')}</p>
        <div className={styles.actions}>
          <Button onClick={onKept}>{t('recovery.next')}</Button>
        </div>
      </div>
    </div>
  );
}

function KeepingActions({ code }: { code: string }) {
  const { t } = useTranslation('enrolment');
  const [isCopied, setCopied] = useState(false);

  return (
    <div className={styles.actions}>
      <Button
        look="quiet"
        onClick={() => {
          void navigator.clipboard.writeText(code).then(() => {
            setCopied(true);
          });
        }}
      >
        {isCopied ? t('recovery.copied') : t('recovery.copy')}
      </Button>
      <Button
        look="quiet"
        onClick={() => {
          print();
        }}
      >
        {t('recovery.print')}
      </Button>
      <Button
        look="quiet"
        onClick={() => {
          download(t('recovery.fileName'), t('recovery.fileText', { code }));
        }}
      >
        {t('recovery.download')}
      </Button>
    </div>
  );
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
