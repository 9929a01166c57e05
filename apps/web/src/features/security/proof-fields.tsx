import '../auth/auth.texts.ts';
import { PasswordField } from '@aparte/ui';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textOf } from '../../http/text-of.ts';
import type { Credentials } from '../../member/keys/key-desk.ts';
import { readTabMemory } from '../../member/keys/tab-memory.ts';

/** Asks somebody who is signed in for their password again. */
export function ProofFields() {
  const { t } = useTranslation('auth');
  const [knownLoginId] = useState(() => readTabMemory()?.loginId ?? '');
  return (
    <>
      <TextInput
        name="loginId"
        type="email"
        label={t('signIn.loginId')}
        defaultValue={knownLoginId}
        autoComplete="username"
        required
      />
      <PasswordField name="password" label={t('signIn.password')} autoComplete="current-password" required />
    </>
  );
}

/** What was typed into the fields above. */
export function credentialsIn(form: HTMLFormElement): Credentials {
  const fields = new FormData(form);
  return { loginId: textOf(fields, 'loginId').trim(), password: textOf(fields, 'password') };
}
