import './security.texts.ts';
import { Button, PageTitle, PasswordField, useFieldFaults } from '@aparte/ui';
import { TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError, toProblem } from '../../http/problem-error.ts';
import { textOf } from '../../http/text-of.ts';
import { changePassword, type PasswordPair } from '../../member/keys/account-desk.ts';
import { readTabMemory } from '../../member/keys/tab-memory.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { useSession } from '../../member/use-session.ts';
import { useHeadingFocus } from '../../routing/focus-heading.ts';
import { KeyProgress } from '../auth/key-progress.tsx';
import { NewPasswordField, usePasswordFaultWords } from '../auth/new-password/new-password-field.tsx';
import { faultOfNewPassword } from '../auth/new-password/password-quality.ts';
import { namesOf } from '../auth/new-password/password-rules.ts';
import { UnlockGate } from '../auth/unlock-gate.tsx';
import { Done } from './done.tsx';
import styles from './security.module.css';

/** Another password for an account that is open here. */
export function NewPasswordPage() {
  return (
    <UnlockGate>
      <NewPassword />
    </UnlockGate>
  );
}

function NewPassword() {
  const { t } = useTranslation('security');
  const change = usePasswordChange();
  useHeadingFocus(change.isSuccess ? 'done' : 'ask');

  if (change.isSuccess) return <Done title={t('password.done.title')} text={t('password.done.text')} />;
  return (
    <div className={styles.page}>
      <PageTitle title={t('password.pageTitle')}>{t('password.lead')}</PageTitle>
      <NewPasswordForm change={change} />
      <p>
        <Link to="/security">{t('back')}</Link>
      </p>
    </div>
  );
}

function NewPasswordForm({ change }: { change: ReturnType<typeof usePasswordChange> }) {
  const { t } = useTranslation('security');
  const { t: tPassword } = useTranslation('newPassword');
  const passwordWords = usePasswordFaultWords();
  const [knownLoginId] = useState(() => readTabMemory()?.loginId ?? '');
  const refusal = change.error ? toProblem(change.error) : null;
  const { form } = useFieldFaults(refusal);
  const fault = refusal?.errors.find(({ pointer }) => pointer === '/password');

  return (
    <form
      ref={form}
      className="ui-form"
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        if (change.isPending) return;
        const fields = new FormData(event.currentTarget);
        change.mutate({
          loginId: textOf(fields, 'loginId').trim(),
          currentPassword: textOf(fields, 'currentPassword'),
          newPassword: textOf(fields, 'password'),
        });
      }}
    >
      <TextInput
        name="loginId"
        type="email"
        label={t('password.loginId')}
        defaultValue={knownLoginId}
        autoComplete="username"
        required
      />
      <PasswordField
        name="currentPassword"
        label={t('password.current')}
        autoComplete="current-password"
        required
      />
      <NewPasswordField
        label={tPassword('newLabel')}
        error={fault === undefined ? undefined : passwordWords(fault.code)}
      />
      <Button type="submit" isBusy={change.isPending}>
        {t('password.submit')}
      </Button>
      {change.isPending && <KeyProgress />}
      {change.isError && fault === undefined && <Problem error={change.error} />}
    </form>
  );
}

function usePasswordChange() {
  const { account } = useSession();
  return useMutation({
    mutationFn: async (pair: PasswordPair) => {
      const names = namesOf(pair.loginId, account.displayName);
      const code = await faultOfNewPassword(pair.newPassword, names);
      if (code !== null) throw ProblemError.ofFields([{ pointer: '/password', code }]);
      await changePassword(pair);
    },
  });
}
