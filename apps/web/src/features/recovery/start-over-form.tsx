import { Button, Card, PageTitle, useFieldFaults } from '@aparte/ui';
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../http/problem-error.ts';
import { textOf } from '../../http/text-of.ts';
import { Problem } from '../../member/problems/problem.tsx';
import { KeyProgress } from '../auth/key-progress.tsx';
import { NewPasswordField, usePasswordFaultWords } from '../auth/new-password/new-password-field.tsx';
import styles from './recovery.module.css';
import type { RecoveryState } from './use-recovery.ts';

/** What starting over erases, what comes back, what others see; and only then the form, with a word to type. */
export function StartOverForm({ recovery }: { recovery: RecoveryState }) {
  const { t } = useTranslation('recovery');
  return (
    <div className={styles.page}>
      <PageTitle title={t('lost.title')}>{t('lost.lead')}</PageTitle>
      <Card title={t('lost.gone.title')}>
        <ul className={styles.list}>
          <li>{t('lost.gone.journal')}</li>
          <li>{t('lost.gone.history')}</li>
          <li>{t('lost.gone.trust')}</li>
        </ul>
      </Card>
      <Card title={t('lost.back.title')}>
        <ul className={styles.list}>
          <li>{t('lost.back.account')}</li>
          <li>{t('lost.back.coach')}</li>
        </ul>
      </Card>
      <Card title={t('lost.others.title')}>
        <p>{t('lost.others.text')}</p>
      </Card>
      <ConfirmedStart recovery={recovery} />
    </div>
  );
}

function ConfirmedStart({ recovery }: { recovery: RecoveryState }) {
  const { t } = useTranslation('recovery');
  const passwordWords = usePasswordFaultWords();
  const { making, go } = recovery;
  const refusal = making.error ? toProblem(making.error) : null;
  const { form } = useFieldFaults(refusal);
  const codeOf = (pointer: string) => refusal?.errors.find((fault) => fault.pointer === pointer)?.code;
  const passwordFault = codeOf('/password');
  const word = t('lost.word');

  return (
    <form
      ref={form}
      className="ui-form"
      method="post"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (making.isPending) return;
        const fields = new FormData(event.currentTarget);
        const isConfirmed = textOf(fields, 'word').trim().toLowerCase() === word;
        making.mutate({ with: 'nothing', isConfirmed, password: textOf(fields, 'password') });
      }}
    >
      <TextInput
        name="word"
        label={t('lost.confirm', { word })}
        autoComplete="off"
        spellCheck={false}
        required
        error={codeOf('/word') !== undefined && t('lost.wrong', { word })}
      />
      <NewPasswordField
        label={t('lost.password')}
        error={passwordFault === undefined ? undefined : passwordWords(passwordFault)}
      />
      <Button type="submit" isBusy={making.isPending}>
        {t('lost.submit')}
      </Button>
      {making.isPending && <KeyProgress />}
      {making.isError && refusal?.errors.length === 0 && <Problem error={making.error} />}
      <Button
        look="quiet"
        onClick={() => {
          go('choice');
        }}
      >
        {t('lost.cancel')}
      </Button>
    </form>
  );
}
