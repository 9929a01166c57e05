import './enrolment.texts.ts';
import { Button, useFieldFaults, useLocale } from '@aparte/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toProblem } from '../../../http/problem-error.ts';
import { textOf } from '../../../http/text-of.ts';
import type { MemberKind } from '../../../member/api/model.types.ts';
import { Problem } from '../../../member/problems/problem.tsx';
import { KeyProgress } from '../key-progress.tsx';
import { NewPasswordField, usePasswordFaultWords } from '../new-password/new-password-field.tsx';
import { PersonFields, PlaceFields } from './account-fields.tsx';
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
  const { t } = useTranslation('enrolment');
  const locale = useLocale();
  const { making, opening, isCodeKept } = enrolment;
  const [initial] = useState(making.variables);
  const { form, faultOf } = useAccountFaults(enrolment);
  const isBusy = making.isPending || opening.isPending;

  return (
    <form
      ref={form}
      className="ui-form"
      method="post"
      noValidate
      onInput={() => {
        // What is being corrected is no longer wrong until it is sent again.
        if (making.isError) making.reset();
        if (opening.isError) opening.reset();
      }}
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
      <PersonFields kind={kind} initial={initial} faultOf={faultOf} />
      <AccountPassword initial={initial?.password} error={faultOf('/password')} />
      <PlaceFields initial={initial} />
      <Button type="submit" isBusy={isBusy}>
        {isCodeKept ? t('account.again') : t('account.submit')}
      </Button>
      {making.isPending && <KeyProgress />}
      {making.isError && toProblem(making.error).errors.length === 0 && <Problem error={making.error} />}
      {opening.isError && toProblem(opening.error).errors.length > 0 && <Problem error={opening.error} />}
    </form>
  );
}

function AccountPassword(field: { initial: string | undefined; error: string | undefined }) {
  const { t } = useTranslation('newPassword');
  return <NewPasswordField label={t('label')} initial={field.initial ?? ''} error={field.error} />;
}

/** The faults found here and the one that only the server can find: an e-mail that is taken. */
function useAccountFaults({ making, opening }: EnrolmentState) {
  const { t } = useTranslation('enrolment');
  const passwordWords = usePasswordFaultWords();
  const isTaken = opening.isError && toProblem(opening.error).code === 'login-taken';
  const refusal = making.error ? toProblem(making.error) : null;
  const { form } = useFieldFaults(refusal);

  const faultOf = (pointer: string): string | undefined => {
    if (isTaken && pointer === '/loginId') return t('faults.taken');
    const code =
      refusal?.errors.find((fault) => fault.pointer === pointer)?.code ?? sentFault(opening.error, pointer);
    if (code === undefined) return undefined;
    return pointer === '/password' ? passwordWords(code) : t(`faults.${code}` as 'faults.displayName');
  };
  return { form, faultOf };
}

/** What the server found wrong with a field that had looked right here. */
function sentFault(error: unknown, pointer: string): string | undefined {
  const isWrong =
    error !== null &&
    toProblem(error).errors.some((fault) => fault.pointer === `/enrolment/account${pointer}`);
  return isWrong ? pointer.slice(1) : undefined;
}
