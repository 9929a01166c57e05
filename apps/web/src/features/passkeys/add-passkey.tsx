import { Button, LoadingState } from '@aparte/ui';
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { textOf } from '../../http/text-of.ts';
import type { PasskeyOffer } from '../../member/api/model.types.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { KeyProgress } from '../auth/key-progress.tsx';
import { credentialsIn, ProofFields } from '../security/proof-fields.tsx';
import { useNewPasskey, usePasskeyOffer } from './passkeys.mutations.ts';
import styles from './passkeys.module.css';

interface Ends {
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** The password first; then a press of its own, because browsers ask the device only right after one. */
export function AddPasskey({ onDone, onCancel }: Ends) {
  const { t } = useTranslation('passkeys');
  const offer = usePasskeyOffer();
  if (offer.isSuccess) return <MakePasskey offer={offer.data} onDone={onDone} onCancel={onCancel} />;

  return (
    <form
      className={`ui-form ${styles.form ?? ''}`}
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        if (!offer.isPending) offer.mutate(credentialsIn(event.currentTarget));
      }}
    >
      <p>{t('device')}</p>
      <p>{t('add.lead')}</p>
      <ProofFields />
      <div className={styles.actions}>
        <Button type="submit" isBusy={offer.isPending}>
          {t('add.submit')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
      {offer.isPending && <KeyProgress />}
      {offer.isError && <Problem error={offer.error} />}
    </form>
  );
}

function MakePasskey({ offer, onDone, onCancel }: Ends & { offer: PasskeyOffer }) {
  const { t } = useTranslation('passkeys');
  const passkey = useNewPasskey();

  return (
    <form
      className={`ui-form ${styles.form ?? ''}`}
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        if (passkey.isPending) return;
        const label = textOf(new FormData(event.currentTarget), 'label').trim();
        passkey.mutate({ offer, label }, { onSuccess: onDone });
      }}
    >
      <p>{t('add.make')}</p>
      <TextInput
        name="label"
        label={t('add.label')}
        description={t('add.labelHint')}
        maxLength={60}
        pattern=".*\S.*"
        required
      />
      <div className={styles.actions}>
        <Button type="submit" isBusy={passkey.isPending}>
          {t('add.start')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
      {passkey.isPending && <LoadingState label={t('add.waiting')} />}
      {passkey.isError && <Problem error={passkey.error} />}
    </form>
  );
}
