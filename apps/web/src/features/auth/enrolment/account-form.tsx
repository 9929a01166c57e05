import './enrolment.texts.ts';
import { Button, isLocale, locales, useFieldFaults, useLocale } from '@aparte/ui';
import { NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../../http/problem-error.ts';
import { textOf } from '../../../http/text-of.ts';
import type { MemberKind } from '../../../member/api/model.types.ts';
import { Problem } from '../../../member/problems/problem.tsx';
import { KeyProgress } from '../key-progress.tsx';
import { minimumPasswordLength } from './account-draft.ts';
import styles from './enrolment.module.css';
import { PasswordField } from './password-field.tsx';
import { detectTimeZone, listTimeZones } from './time-zones.ts';
import type { EnrolmentState } from './use-enrolment.ts';

/** Who one is and with which password one enters; keeps what was typed when something has to be changed. */
export function AccountForm({
  kind,
  enrolment,
  children,
}: {
  kind: MemberKind;
  enrolment: EnrolmentState;
  /** Fields that only this kind of account has. */
  children?: ReactNode;
}) {
  const { t, i18n } = useTranslation('enrolment');
  const { t: tUi } = useTranslation('ui');
  const locale = useLocale();
  const { making, opening, isCodeKept } = enrolment;
  const [initial] = useState(making.variables);
  const [timeZone] = useState(() => initial?.timeZone ?? detectTimeZone());
  const labels = useLabels(kind);
  const { form, faultOf } = useAccountFaults(enrolment);
  const isBusy = making.isPending || opening.isPending;

  return (
    <form
      ref={form}
      className="ui-form"
      method="post"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isBusy) return;
        const fields = new FormData(event.currentTarget);
        opening.reset();
        making.mutate({
          loginId: textOf(fields, 'loginId'),
          displayName: textOf(fields, 'displayName'),
          password: textOf(fields, 'password'),
          timeZone: textOf(fields, 'timeZone'),
          locale,
        });
      }}
    >
      {children}
      <TextInput
        name="loginId"
        type="email"
        label={labels.loginId}
        description={labels.loginIdHint}
        defaultValue={initial?.loginId}
        autoComplete="username"
        required
        error={faultOf('/loginId')}
      />
      <TextInput
        name="displayName"
        label={labels.displayName}
        description={labels.displayNameHint}
        defaultValue={initial?.displayName}
        autoComplete="nickname"
        required
        error={faultOf('/displayName')}
      />
      <PasswordField initial={initial?.password ?? ''} error={faultOf('/password')} />
      <div className={styles.pair}>
        <NativeSelect
          name="timeZone"
          size="md"
          label={t('account.timeZone')}
          defaultValue={timeZone}
          data={[...listTimeZones(timeZone)]}
        />
        <NativeSelect
          name="locale"
          size="md"
          label={t('account.language')}
          value={locale}
          data={locales.map((value) => ({ value, label: tUi(`languages.${value}`) }))}
          onChange={({ currentTarget: { value } }) => {
            if (isLocale(value)) void i18n.changeLanguage(value);
          }}
        />
      </div>
      <Button type="submit" isBusy={isBusy}>
        {isCodeKept ? t('account.again') : t('account.submit')}
      </Button>
      {making.isPending && <KeyProgress />}
      {making.isError && toProblem(making.error).errors.length === 0 && <Problem error={making.error} />}
    </form>
  );
}

function useLabels(kind: MemberKind) {
  const { t } = useTranslation('enrolment');
  if (kind === 'rep') {
    return {
      loginId: t('account.loginId'),
      loginIdHint: t('account.loginIdHint'),
      displayName: t('account.displayName'),
      displayNameHint: t('account.displayNameHint'),
    };
  }
  return {
    loginId: t('account.coachLoginId'),
    loginIdHint: undefined,
    displayName: t('account.coachDisplayName'),
    displayNameHint: kind === 'coach' ? t('account.coachDisplayNameHint') : undefined,
  };
}

/** The faults found here and the one that only the server can find: an e-mail that is taken. */
function useAccountFaults({ making, opening }: EnrolmentState) {
  const { t } = useTranslation('enrolment');
  const isTaken = opening.isError && toProblem(opening.error).code === 'login-taken';
  const refusal = making.error ? toProblem(making.error) : null;
  const { form } = useFieldFaults(refusal);

  const faultOf = (pointer: string): string | undefined => {
    if (isTaken && pointer === '/loginId') return t('faults.taken');
    const code = refusal?.errors.find((fault) => fault.pointer === pointer)?.code;
    return code === undefined
      ? undefined
      : t(`faults.${code}` as 'faults.password', { minimum: minimumPasswordLength });
  };
  return { form, faultOf };
}
