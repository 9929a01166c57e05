import { Button } from '@aparte/ui';
import { useTranslation } from 'react-i18next';
import { textOf } from '../../http/text-of.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { KeyProgress } from '../auth/key-progress.tsx';
import { credentialsIn, ProofFields } from '../security/proof-fields.tsx';
import { CodeField, digitsOf } from './code-field.tsx';
import { useRemoveSecondFactor } from './second-factor.mutations.ts';
import styles from './second-factor.module.css';

/** Switches the codes off, with password and code. */
export function RemoveSecondFactor({ onDone, onCancel }: { onDone: () => void; onCancel: () => void }) {
  const { t } = useTranslation('secondFactor');
  const remove = useRemoveSecondFactor();

  return (
    <form
      className={`ui-form ${styles.form ?? ''}`}
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        if (remove.isPending) return;
        const form = event.currentTarget;
        const code = digitsOf(textOf(new FormData(form), 'code'));
        remove.mutate({ ...credentialsIn(form), code }, { onSuccess: onDone });
      }}
    >
      <p>{t('removal.lead')}</p>
      <ProofFields />
      <CodeField />
      <div className={styles.actions}>
        <Button type="submit" isBusy={remove.isPending}>
          {t('removal.submit')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
      {remove.isPending && <KeyProgress />}
      {remove.isError && <Problem error={remove.error} />}
    </form>
  );
}
