import { type SlidersQuestion, type Style } from '@aparte/matching';
import { useLocale } from '@aparte/ui';
import { useTranslation } from 'react-i18next';
import { moved } from './answer-draft.ts';
import styles from './questionnaire.module.css';

/** Places between two poles, five steps each. */
export function SlidersField({
  question,
  value,
  onChange,
}: {
  question: SlidersQuestion;
  value: Style | null;
  onChange: (value: Style) => void;
}) {
  const locale = useLocale();
  const names = Object.keys(question.sliders);
  const chosen = value as Readonly<Record<string, number>> | null;

  return (
    <div className={styles.sliders}>
      {Object.entries(question.sliders).map(([name, { left, right }]) => (
        <Slider
          key={name}
          name={name}
          left={left[locale]}
          right={right[locale]}
          range={question.range}
          value={chosen?.[name] ?? null}
          onChange={(step) => {
            onChange(moved(value, names, name, step));
          }}
        />
      ))}
    </div>
  );
}

function Slider({
  name,
  left,
  right,
  range,
  value,
  onChange,
}: {
  name: string;
  left: string;
  right: string;
  range: SlidersQuestion['range'];
  value: number | null;
  onChange: (step: number) => void;
}) {
  const { t } = useTranslation('questionnaire');
  const steps = Array.from({ length: range.most - range.least + 1 }, (_, index) => range.least + index);
  const nameOf = (step: number): string => {
    if (step === 0) return t('between');
    const pole = step < 0 ? left : right;
    return Math.abs(step) === 1 ? t('rather', { pole }) : t('clearly', { pole });
  };

  return (
    <fieldset className={styles.slider}>
      <legend className="ui-hidden">
        {left} / {right}
      </legend>
      <div className={styles.poles} aria-hidden="true">
        <span>{left}</span>
        <span>{right}</span>
      </div>
      <div className={styles.steps}>
        {steps.map((step) => (
          <label key={step} className={styles.step} title={nameOf(step)}>
            <input
              type="radio"
              name={name}
              aria-label={nameOf(step)}
              checked={value === step}
              onChange={() => {
                onChange(step);
              }}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
