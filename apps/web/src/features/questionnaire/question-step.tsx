import type { QuestionId, Style } from '@aparte/matching';
import { useTranslation } from 'react-i18next';
import { type DraftAnswer, questionOf } from './answer-draft.ts';
import { MultiField, SingleField } from './answer-fields.tsx';
import { SlidersField } from './sliders-field.tsx';

/** One question and the way to answer it. */
export function QuestionStep({
  id,
  value,
  onChange,
}: {
  id: QuestionId;
  value: DraftAnswer;
  onChange: (value: DraftAnswer) => void;
}) {
  const { t } = useTranslation('questionnaire');
  const question = questionOf(id);

  return (
    <>
      {!question.isRequired && <p className="ui-soft">{t('optional')}</p>}
      {question.kind === 'single' && (
        <SingleField
          name={id}
          question={question}
          value={typeof value === 'string' ? value : null}
          onChange={onChange}
        />
      )}
      {question.kind === 'multi' && (
        <MultiField
          question={question}
          value={Array.isArray(value) ? (value as readonly string[]) : []}
          onChange={onChange}
        />
      )}
      {question.kind === 'sliders' && (
        <SlidersField question={question} value={isStyle(value) ? value : null} onChange={onChange} />
      )}
    </>
  );
}

function isStyle(value: DraftAnswer): value is Style {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
