import { idsOf, type MultiQuestion, type SingleQuestion } from '@aparte/matching';
import { useLocale } from '@aparte/ui';
import { toggled } from './answer-draft.ts';
import styles from './questionnaire.module.css';

/** One answer among several. */
export function SingleField({
  name,
  question,
  value,
  onChange,
}: {
  name: string;
  question: SingleQuestion;
  value: string | null;
  onChange: (value: string) => void;
}) {
  const locale = useLocale();
  return (
    <fieldset className={styles.options}>
      <legend className="ui-hidden">{question.label[locale]}</legend>
      {idsOf(question.options).map((id) => (
        <label key={id} className={styles.option}>
          <input
            type="radio"
            name={name}
            checked={value === id}
            onChange={() => {
              onChange(id);
            }}
          />
          <span>{question.options[id]?.[locale]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Several answers, up to a number. */
export function MultiField({
  question,
  value,
  onChange,
}: {
  question: MultiQuestion;
  value: readonly string[];
  onChange: (value: readonly string[]) => void;
}) {
  const locale = useLocale();
  const isFull = value.length >= question.most;
  return (
    <fieldset className={styles.options}>
      <legend className="ui-hidden">{question.label[locale]}</legend>
      {idsOf(question.options).map((id) => (
        <label key={id} className={styles.option}>
          <input
            type="checkbox"
            checked={value.includes(id)}
            disabled={isFull && !value.includes(id)}
            onChange={() => {
              onChange(toggled(value, id, question.most));
            }}
          />
          <span>{question.options[id]?.[locale]}</span>
        </label>
      ))}
    </fieldset>
  );
}
