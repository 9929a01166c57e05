import { Button } from '@aparte/ui';
import { useTranslation } from 'react-i18next';
import { textOf } from '../../http/text-of.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { KeyProgress } from '../auth/key-progress.tsx';
import { credentialsIn, ProofFields } from '../security/proof-fields.tsx';
import { CodeField, digitsOf } from './code-field.tsx';
import { QrCode } from './qr-code.tsx';
import { useConfirmSecondFactor, useStartSecondFactor } from './second-factor.mutations.ts';
import styles from './second-factor.module.css';

interface Ends {
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Password, then the secret for the app, then its first code. */
export function SetUpSecondFactor({ onDone, onCancel }: Ends) {
  const { t } = useTranslation('secondFactor');
  const start = useStartSecondFactor();
  if (start.isSuccess) return <FirstCode {...start.data} onDone={onDone} onCancel={onCancel} />;

  return (
    <form
      className={`ui-form ${styles.form ?? ''}`}
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        if (!start.isPending) start.mutate(credentialsIn(event.currentTarget));
      }}
    >
      <p>{t('start.lead')}</p>
      <ProofFields />
      <div className={styles.actions}>
        <Button type="submit" isBusy={start.isPending}>
          {t('start.submit')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
      {start.isPending && <KeyProgress />}
      {start.isError && <Problem error={start.error} />}
    </form>
  );
}

function FirstCode({ uri, typed, onDone, onCancel }: Ends & { uri: string; typed: string }) {
  const { t } = useTranslation('secondFactor');
  const confirm = useConfirmSecondFactor();

  return (
    <div className={styles.setUp}>
      <h3>{t('setUp.title')}</h3>
      <p>{t('setUp.scan')}</p>
      <QrCode text={uri} label={t('setUp.qr')} />
      <a href={uri}>{t('setUp.open')}</a>
      <p>{t('setUp.type')}</p>
      <code className={styles.secret}>{inGroups(typed)}</code>
      <form
        className="ui-form"
        method="post"
        onSubmit={(event) => {
          event.preventDefault();
          if (confirm.isPending) return;
          const code = digitsOf(textOf(new FormData(event.currentTarget), 'code'));
          confirm.mutate(code, { onSuccess: onDone });
        }}
      >
        <p>{t('setUp.confirm')}</p>
        <CodeField />
        <div className={styles.actions}>
          <Button type="submit" isBusy={confirm.isPending}>
            {t('setUp.submit')}
          </Button>
          <Button look="quiet" onClick={onCancel}>
            {t('cancel')}
          </Button>
        </div>
        {confirm.isError && <Problem error={confirm.error} />}
      </form>
    </div>
  );
}

/** Four signs at a time, as one copies them. */
function inGroups(secret: string): string {
  return (secret.match(/.{1,4}/g) ?? []).join(' ');
}
