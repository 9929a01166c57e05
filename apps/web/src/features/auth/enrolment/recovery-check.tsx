import { Button, PageTitle } from '@aparte/ui';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textOf } from '../../../http/text-of.ts';
import { Problem } from '../../../member/problems/problem.tsx';
import { chooseGroups, isGroup } from './code-check.ts';
import styles from './enrolment.module.css';
import type { EnrolmentState } from './use-enrolment.ts';

/** Has two groups of the code typed back, so that nobody goes on without having kept it. */
export function RecoveryCheck({ code, enrolment }: { code: string; enrolment: EnrolmentState }) {
  const { t } = useTranslation('enrolment');
  const [numbers] = useState(() => chooseGroups(code, (below) => Math.floor(Math.random() * below)));
  const [wrong, setWrong] = useState<readonly number[]>([]);
  const { opening, open, setStep } = enrolment;

  return (
    <div className={styles.page}>
      <PageTitle title={t('check.title')}>{t('check.lead')}</PageTitle>
      <form
        className="ui-form"
        method="post"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (opening.isPending) return;
          const fields = new FormData(event.currentTarget);
          const mistaken = numbers.filter(
            (number) => !isGroup(code, number, textOf(fields, `group${number}`)),
          );
          setWrong(mistaken);
          if (mistaken.length === 0) open();
        }}
      >
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
        <div className={styles.actions}>
          <Button type="submit" isBusy={opening.isPending}>
            {t('check.submit')}
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              setStep('recovery');
            }}
          >
            {t('check.back')}
          </Button>
        </div>
        {opening.isPending && <p role="status">{t('check.sending')}</p>}
        {opening.isError && <Problem error={opening.error} onRetry={open} />}
      </form>
    </div>
  );
}
