import { lineToCoach } from '@aparte/matching';
import { useLocale } from '@aparte/ui';
import { useTranslation } from 'react-i18next';
import styles from './questionnaire.module.css';

/** The last question: one line for the coach, locked on this device before anything is sent. */
export function LineStep({ line, onChange }: { line: string; onChange: (line: string) => void }) {
  const { t } = useTranslation('questionnaire');
  const locale = useLocale();
  const left = lineToCoach.longest - line.length;

  return (
    <div className={styles.line}>
      <p className="ui-soft" id="line-hint">
        {lineToCoach.hint[locale]}
      </p>
      <textarea
        aria-label={t('lineLabel')}
        aria-describedby="line-hint line-left"
        rows={3}
        maxLength={lineToCoach.longest}
        value={line}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      />
      <span id="line-left" className="ui-soft">
        {t('lineLeft', { count: left })}
      </span>
    </div>
  );
}
