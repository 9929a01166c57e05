import { Button, PageTitle, useFieldFaults } from '@aparte/ui';
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../http/problem-error.ts';
import { textOf } from '../../http/text-of.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { KeyProgress } from '../auth/key-progress.tsx';
import { NewPasswordField, usePasswordFaultWords } from '../auth/new-password/new-password-field.tsx';
import styles from './recovery.module.css';
import type { RecoveryState } from './use-recovery.ts';

/** The recovery code and the password that follows the lost one. */
export function CodeForm({ recovery }: { recovery: RecoveryState }) {
  const { t } = useTranslation('recovery');
  const { t: tPassword } = useTranslation('newPassword');
  const passwordWords = usePasswordFaultWords();
  const { making, go } = recovery;
  const refusal = making.error ? toProblem(making.error) : null;
  const { form } = useFieldFaults(refusal);
  const codeOf = (pointer: string) => refusal?.errors.find((fault) => fault.pointer === pointer)?.code;
  const slip = codeOf('/code');
  const passwordFault = codeOf('/password');

  return (
    <div className={styles.page}>
      <PageTitle title={t('code.title')}>{t('code.lead')}</PageTitle>
      <form
        ref={form}
        className="ui-form"
        method="post"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (making.isPending) return;
          const fields = new FormData(event.currentTarget);
          making.mutate({ with: 'code', code: textOf(fields, 'code'), password: textOf(fields, 'password') });
        }}
      >
        <TextInput
          className={styles.code ?? ''}
          name="code"
          label={t('code.label')}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={60}
          required
          error={slip !== undefined && t(`code.${slip as 'checksum'}`)}
        />
        <NewPasswordField
          label={tPassword('newLabel')}
          error={passwordFault === undefined ? undefined : passwordWords(passwordFault)}
        />
        <Button type="submit" isBusy={making.isPending}>
          {t('code.submit')}
        </Button>
        {making.isPending && <KeyProgress />}
        {making.isError && refusal?.errors.length === 0 && <Problem error={making.error} />}
        <Button
          look="quiet"
          onClick={() => {
            go('choice');
          }}
        >
          {t('code.back')}
        </Button>
      </form>
    </div>
  );
}
