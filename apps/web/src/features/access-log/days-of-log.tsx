import './access-log.texts.ts';
import { Button } from '@aparte/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../member/use-dates.ts';
import { linesByDay, type LogLine } from './lines-by-day.ts';

const DAYS_AT_ONCE = 7;

/** The lines of a log under their days, the latest first; earlier days are asked for. */
export function DaysOfLog({ lines }: { lines: readonly LogLine[] }) {
  const { t } = useTranslation('accessLog');
  const dates = useDates();
  const [shown, setShown] = useState(DAYS_AT_ONCE);
  const days = linesByDay(lines);
  return (
    <>
      {days.slice(0, shown).map(({ day, texts }) => (
        <section key={day}>
          <h3>{dates.day(day)}</h3>
          <ul>
            {texts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      ))}
      {days.length > shown && (
        <p>
          <Button
            look="quiet"
            onClick={() => {
              setShown(shown + DAYS_AT_ONCE);
            }}
          >
            {t('more')}
          </Button>
        </p>
      )}
    </>
  );
}
