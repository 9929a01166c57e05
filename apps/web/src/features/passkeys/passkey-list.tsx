import { Button, ConfirmDialog, useFormat } from '@aparte/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Passkey } from '../../member/api/model.types.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { usePasskeyRemoval } from './passkeys.mutations.ts';
import styles from './passkeys.module.css';

/** Every passkey of the account; removing one is asked twice, because it cannot be taken back. */
export function PasskeyList({ passkeys }: { passkeys: readonly Passkey[] }) {
  const { t } = useTranslation('passkeys');
  const { localDate } = useFormat();
  const removal = usePasskeyRemoval();
  const [asked, setAsked] = useState<Passkey | null>(null);
  const close = (): void => {
    setAsked(null);
  };

  return (
    <>
      {passkeys.length === 0 && <p>{t('none')}</p>}
      <ul className={styles.list}>
        {passkeys.map((passkey) => (
          <li key={passkey.id}>
            <span>
              <strong>{passkey.label}</strong>
              <span className="ui-soft">{t('addedOn', { day: localDate(passkey.addedOn) })}</span>
            </span>
            <Button
              look="quiet"
              aria-label={t('removeNamed', { label: passkey.label })}
              onClick={() => {
                setAsked(passkey);
              }}
            >
              {t('remove')}
            </Button>
          </li>
        ))}
      </ul>
      <p className={styles.told} role="status">
        {removal.isSuccess && t('removed')}
      </p>
      {removal.isError && <Problem error={removal.error} />}
      <ConfirmDialog
        isOpen={asked !== null}
        title={t('removal.title')}
        confirmLabel={t('removal.confirm')}
        onConfirm={() => {
          if (asked) removal.mutate(asked.id);
          close();
        }}
        onClose={close}
      >
        <p>{t('removal.text', { label: asked?.label ?? '' })}</p>
      </ConfirmDialog>
    </>
  );
}
