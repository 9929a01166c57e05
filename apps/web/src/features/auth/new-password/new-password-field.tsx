import './new-password.texts.ts';
import { PasswordField, useLocale } from '@aparte/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './new-password.module.css';
import { createPassphrase, loadWords } from './passphrase.ts';
import { fetchDictionaries } from './password-quality.ts';
import { minimumPasswordLength, type PasswordFault } from './password-rules.ts';

/** A password that is being chosen, and five words for who would rather not invent one. */
export function NewPasswordField({
  label,
  initial = '',
  error,
}: {
  label: string;
  initial?: string;
  error: string | undefined;
}) {
  const { t } = useTranslation('newPassword');
  const locale = useLocale();
  const [password, setPassword] = useState(initial);
  const proposal = useMutation({
    mutationFn: async () => createPassphrase(await loadWords(locale)),
    onSuccess: setPassword,
  });

  return (
    <div className={styles.password}>
      <PasswordField
        name="password"
        label={label}
        description={t('hint', { minimum: minimumPasswordLength })}
        value={password}
        onChange={(event) => {
          setPassword(event.currentTarget.value);
        }}
        onFocus={() => {
          void fetchDictionaries();
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
        {t('propose')}
      </button>
      {proposal.data !== undefined && proposal.data === password && (
        <div className={styles.proposed} role="status">
          <span>{t('proposed')}</span>
          <span className={styles.phrase}>{proposal.data}</span>
        </div>
      )}
    </div>
  );
}

/** The sentence for what is wrong with a new password. */
export function usePasswordFaultWords(): (code: string) => string {
  const { t } = useTranslation('newPassword');
  return (code) => t(`faults.${code as PasswordFault}`, { minimum: minimumPasswordLength });
}
