import { Button, PasswordField } from '@aparte/ui';
import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../http/problem-error.ts';
import { textOf } from '../../http/text-of.ts';
import { readTabMemory } from '../../member/keys/tab-memory.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { KeyProgress } from '../auth/key-progress.tsx';
import { CodeField, digitsOf } from '../second-factor/code-field.tsx';
import { secondFactorQuery } from '../second-factor/second-factor.queries.ts';
import { useErasure } from './use-erasure.ts';

/** Asks for a word typed by hand and for the password, and erases. */
export function ErasureForm({ onCancel }: { onCancel: () => void }) {
  const { t } = useTranslation('erasure');
  const erasure = useErasure();
  const [knownLoginId] = useState(() => readTabMemory()?.loginId ?? '');
  const [isUnconfirmed, setUnconfirmed] = useState(false);
  const secondFactor = useQuery(secondFactorQuery);
  // Switched on elsewhere meanwhile, it is the server that says so.
  const isMissed = erasure.isError && toProblem(erasure.error).code === 'second-factor-required';
  const asksForCode = secondFactor.data?.state === 'active' || isMissed;
  const word = t('word');

  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (erasure.isPending) return;
    const fields = new FormData(event.currentTarget);
    const isConfirmed = textOf(fields, 'confirmation').trim() === word;
    setUnconfirmed(!isConfirmed);
    if (!isConfirmed) return;
    erasure.mutate({
      loginId: textOf(fields, 'loginId').trim(),
      password: textOf(fields, 'password'),
      code: asksForCode ? digitsOf(textOf(fields, 'code')) : null,
    });
  };

  return (
    <form className="ui-form" method="post" onSubmit={submit}>
      <TextInput
        name="loginId"
        type="email"
        label={t('loginId')}
        defaultValue={knownLoginId}
        autoComplete="username"
        required
      />
      <PasswordField name="password" label={t('password')} autoComplete="current-password" required />
      {asksForCode && <CodeField />}
      <TextInput
        name="confirmation"
        label={t('confirm', { word })}
        autoComplete="off"
        error={isUnconfirmed ? t('notConfirmed', { word }) : undefined}
        required
      />
      <Button type="submit" isBusy={erasure.isPending}>
        {t('submit')}
      </Button>
      <Button look="quiet" onClick={onCancel}>
        {t('cancel')}
      </Button>
      {erasure.isPending && <KeyProgress />}
      {erasure.isError && <Problem error={erasure.error} />}
    </form>
  );
}
