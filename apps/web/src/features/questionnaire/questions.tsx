import { lineToCoach, type QuestionId } from '@aparte/matching';
import { Button, PageTitle, useLocale } from '@aparte/ui';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../member/problems/problem.tsx';
import { useSession } from '../../member/use-session.ts';
import { useHeadingFocus } from '../../routing/focus-heading.ts';
import { type AnswerDraft, isAnswered, questionIds, questionOf } from './answer-draft.ts';
import { LineStep } from './line-step.tsx';
import { QuestionStep } from './question-step.tsx';
import styles from './questionnaire.module.css';
import { useQuestionnaire } from './use-questionnaire.ts';

const total = questionIds.length + 1;

/** One question after the other, at one's own pace; what was answered stays. */
export function Questions({ initial }: { initial: { readonly draft: AnswerDraft; readonly line: string } }) {
  const { t } = useTranslation('questionnaire');
  const locale = useLocale();
  const navigate = useNavigate();
  const { account } = useSession();
  const state = useQuestionnaire(account.id, initial, () => {
    void navigate({ to: '/coaches' });
  });
  const { step, draft, sending } = state;
  const id = questionIds[step];
  const label = id ? questionOf(id).label[locale] : lineToCoach.label[locale];
  const isMissing = id !== undefined && questionOf(id).isRequired && !isAnswered(draft, id);
  useHeadingFocus(String(step));

  return (
    <div className={styles.page}>
      <Progress step={step} />
      <PageTitle title={label} />
      <form
        className={styles.form}
        method="post"
        onSubmit={(event) => {
          event.preventDefault();
          if (isMissing || sending.isPending) return;
          if (id) state.goTo(step + 1);
          else sending.mutate();
        }}
      >
        {id ? (
          <QuestionStep
            key={id}
            id={id}
            value={draft[id] ?? null}
            onChange={(value) => {
              state.answer(id, value);
            }}
          />
        ) : (
          <LineStep line={state.line} onChange={state.writeLine} />
        )}
        <Actions
          label={nextLabel(id, draft)}
          isMissing={isMissing}
          isBusy={sending.isPending}
          onBack={
            step > 0
              ? () => {
                  state.goTo(step - 1);
                }
              : null
          }
        />
        {sending.isPending && <p role="status">{t('finishing')}</p>}
        {sending.isError && <Problem error={sending.error} />}
      </form>
      <p className={`${styles.privacy} ui-soft`}>{t('privacy')}</p>
    </div>
  );
}

function Actions({
  label,
  isMissing,
  isBusy,
  onBack,
}: {
  label: 'next' | 'skip' | 'finish';
  isMissing: boolean;
  isBusy: boolean;
  onBack: (() => void) | null;
}) {
  const { t } = useTranslation('questionnaire');
  return (
    <>
      {isMissing && <p className="ui-soft">{t('required')}</p>}
      <div className={styles.actions}>
        <Button type="submit" disabled={isMissing} isBusy={isBusy}>
          {t(label)}
        </Button>
        {onBack && (
          <Button look="quiet" onClick={onBack}>
            {t('back')}
          </Button>
        )}
      </div>
    </>
  );
}

function nextLabel(id: QuestionId | undefined, draft: AnswerDraft): 'next' | 'skip' | 'finish' {
  if (id === undefined) return 'finish';
  return isAnswered(draft, id) || questionOf(id).isRequired ? 'next' : 'skip';
}

function Progress({ step }: { step: number }) {
  const { t } = useTranslation('questionnaire');
  return (
    <div className={styles.progress}>
      <span>{t('progress', { step: step + 1, total })}</span>
      <progress aria-label={t('progressLabel')} value={step + 1} max={total} />
    </div>
  );
}
