import { Button, Card } from '@aparte/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pulse } from '../../member/api/rep.types.ts';
import { clockAt } from '../../member/local-time.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { useDates } from '../../member/use-dates.ts';
import { useSession } from '../../member/use-session.ts';
import { useAnswer } from './pulse.queries.ts';
import styles from './pulse.module.css';

const ANSWERS = [1, 0, -1] as const;
type Answer = (typeof ANSWERS)[number];

/** The question: three choices or none, as long as the quarter lasts. */
export function PulseForm({ pulse }: { pulse: Pulse }) {
  const { t } = useTranslation('pulse');
  const [choice, setChoice] = useState(pulse.answer);
  const [isMissing, setMissing] = useState(false);
  const keeping = useAnswer();
  const keep = (answer: Answer | null) => {
    keeping.mutate({ quarter: pulse.quarter, answer });
  };

  return (
    <Card>
      <form
        className={styles.form}
        method="post"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setMissing(choice === null);
          if (choice !== null) keep(choice);
        }}
      >
        <Choices
          value={choice}
          isMissing={isMissing}
          onChange={(value) => {
            setChoice(value);
            setMissing(false);
          }}
        />
        <Deadline endsAt={pulse.endsAt} />
        {pulse.isSpent && <p>{t('question.spent')}</p>}
        {keeping.isError && <Problem error={keeping.error} />}
        <p role="status">{keeping.isSuccess ? outcome(keeping.data.answer) : ''}</p>
        <p className={styles.actions}>
          <Button type="submit" isBusy={keeping.isPending}>
            {t('question.keep')}
          </Button>
          {pulse.answer !== null && (
            <Button
              look="quiet"
              isBusy={keeping.isPending}
              onClick={() => {
                setChoice(null);
                keep(null);
              }}
            >
              {t('question.withdraw')}
            </Button>
          )}
        </p>
      </form>
    </Card>
  );

  function outcome(answer: Answer | null): string {
    return answer === null ? t('question.withdrawn') : t('question.kept');
  }
}

function Choices({
  value,
  isMissing,
  onChange,
}: {
  value: Answer | null;
  isMissing: boolean;
  onChange: (value: Answer) => void;
}) {
  const { t } = useTranslation('pulse');
  return (
    <fieldset className={styles.options} aria-describedby={isMissing ? 'pulse-missing' : undefined}>
      <legend>{t('question.legend')}</legend>
      {ANSWERS.map((answer) => (
        <label key={answer} className={styles.option}>
          <input
            type="radio"
            name="pulse"
            checked={value === answer}
            onChange={() => {
              onChange(answer);
            }}
          />
          <span>{t(`question.answers.${answer}`)}</span>
        </label>
      ))}
      {isMissing && (
        <p id="pulse-missing" role="alert">
          {t('question.missing')}
        </p>
      )}
    </fieldset>
  );
}

function Deadline({ endsAt }: { endsAt: string }) {
  const { t } = useTranslation('pulse');
  const dates = useDates();
  const { timeZone } = useSession().account;
  return (
    <p className="ui-soft">
      {t('question.until', {
        day: dates.day(clockAt(endsAt, timeZone).day),
        time: dates.time(endsAt, timeZone),
      })}
    </p>
  );
}
