import { useLocale } from '@aparte/ui';
import { PasswordInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { minimumPasswordLength } from './account-draft.ts';
import styles from './enrolment.module.css';
import { createPassphrase, loadWords } from './passphrase.ts';

/** The password of a new account, and five words for who would rather not invent one. */
export function PasswordField({ initial, error }: { initial: string; error: string | undefined }) {
  const { t } = useTranslation('enrolment');
  const locale = useLocale();
  const [password, setPassword] = useState(initial);
  const proposal = useMutation({
    mutationFn: async () => createPassphrase(await loadWords(locale)),
    onSuccess: setPassword,
  });

  return (
    <div className={styles.password}>
      <PasswordInput
        name="password"
        label={t('account.password')}
        description={t('account.passwordHint', { minimum: minimumPasswordLength })}
        value={password}
        onChange={(event) => {
          setPassword(event.currentTarget.value);
        }}
        autoComplete="new-password"
        required
        error={error}
      />
      <button
        type="button"
        className={styles.propose}
        onClick={() => {
          proposal.mutate();
        }}
      >
        {t('account.propose')}
      </button>
      {proposal.data !== undefined && proposal.data === password && (
        <div className={styles.proposed} role="status">
          <span>{t('account.proposed')}</span>
          <span className={styles.phrase}>{proposal.data}</span>
        </div>
      )}
    </div>
  );
}
