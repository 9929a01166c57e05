import './enrolment.texts.ts';
import { Button, PageTitle } from '@aparte/ui';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textOf } from '../../../http/text-of.ts';
import { Problem } from '../../../member/problems/problem.tsx';
import { chooseGroups, isGroup } from './code-check.ts';
import styles from './enrolment.module.css';

/** What becomes of a code that was typed back rightly. */
export interface CodeInUse {
  readonly isPending: boolean;
  readonly error: unknown;
}

/** Has two groups of the code typed back, so that nobody goes on without having kept it. */
export function RecoveryCheck({
  code,
  labels,
  progress,
  onRight,
  onBack,
}: {
  code: string;
  /** What the button does here, and what is said while it does. */
  labels: { readonly submit: string; readonly sending: string };
  progress: CodeInUse;
  onRight: () => void;
  onBack: () => void;
}) {
  const { t } = useTranslation('enrolment');
  const [numbers] = useState(() => chooseGroups(code, (below) => Math.floor(Math.random() * below)));
  const [wrong, setWrong] = useState<readonly number[]>([]);

  return (
    <div className={styles.page}>
      <PageTitle title={t('check.title')}>{t('check.lead')}</PageTitle>
      <form
        className="ui-form"
        method="post"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (progress.isPending) return;
          const fields = new FormData(event.currentTarget);
          const mistaken = numbers.filter(
            (number) => !isGroup(code, number, textOf(fields, `group${number}`)),
          );
          setWrong(mistaken);
          if (mistaken.length === 0) onRight();
        }}
      >
        <Groups numbers={numbers} wrong={wrong} />
        <div className={styles.actions}>
          <Button type="submit" isBusy={progress.isPending}>
            {labels.submit}
          </Button>
          <Button look="quiet" onClick={onBack}>
            {t('check.back')}
          </Button>
        </div>
        {progress.isPending && <p role="status">{labels.sending}</p>}
        {progress.error !== null && <Problem error={progress.error} onRetry={onRight} />}
      </form>
    </div>
  );
}

function Groups({ numbers, wrong }: { numbers: readonly number[]; wrong: readonly number[] }) {
  const { t } = useTranslation('enrolment');
  return (
    <div className={styles.groups}>
      {numbers.map((number) => (
        <TextInput
          key={number}
          name={`group${number}`}
          label={t('check.group', { number })}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={8}
          error={wrong.includes(number) && t('check.wrong')}
        />
      ))}
    </div>
  );
}
