import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemError, toProblem } from '../../../http/problem-error.ts';
import type { Account, Enrolment } from '../../../member/api/model.types.ts';
import { keepKeys } from '../../../member/keys/key-desk.ts';
import type { Enrolled } from '../../../member/sealing/sealing-calls.types.ts';
import { sealing } from '../../../member/sealing/sealing.ts';
import { sessionQuery } from '../../../member/session.queries.ts';
import { faultOfNewPassword } from '../new-password/password-quality.ts';
import { namesOf } from '../new-password/password-rules.ts';
import { type AccountDraft, faultsOfAccount } from './account-draft.ts';

interface MadeAccount {
  readonly draft: AccountDraft;
  readonly enrolled: Enrolled;
}

/** Where somebody stands between wanting an account and having one. */
export type EnrolmentStep = 'account' | 'recovery' | 'check';

/**
 * Making an account in three moments: who and with which password, the recovery code, the check of it.
 *
 * Nothing is sent before the code was typed back. An e-mail that turns out to be taken leads back to the
 * first moment with everything as it was, and the same code stays good.
 */
export function useEnrolment(
  send: (enrolment: Enrolment) => Promise<{ account: Account }>,
  onDone: () => void,
) {
  const [userId] = useState(() => crypto.randomUUID());
  const [step, setStep] = useState<EnrolmentStep>('account');
  const [isCodeKept, setCodeKept] = useState(false);
  const queryClient = useQueryClient();

  const opening = useMutation({
    mutationFn: async ({ draft, enrolled }: MadeAccount) => {
      const { account } = await send(enrolmentOf(userId, draft, enrolled));
      await keepKeys(account.id, draft.loginId.trim());
      return { account, identity: enrolled.identity };
    },
    onSuccess: (session) => {
      queryClient.setQueryData(sessionQuery.queryKey, session);
      onDone();
    },
    onError: (error) => {
      if (isAboutAccount(error)) setStep('account');
    },
  });

  const making = useMutation({
    mutationFn: async (draft: AccountDraft): Promise<MadeAccount> => {
      const faults = faultsOfAccount(draft);
      if (faults.length > 0) throw ProblemError.ofFields(faults);
      const loginId = draft.loginId.trim();
      const { password, displayName } = draft;
      const weakness = await faultOfNewPassword(password, namesOf(loginId, displayName));
      if (weakness !== null) throw ProblemError.ofFields([{ pointer: '/password', code: weakness }]);
      return { draft, enrolled: await sealing.enrol({ userId, loginId, password, createdAt: Date.now() }) };
    },
    onSuccess: (made) => {
      if (isCodeKept) opening.mutate(made);
      else setStep('recovery');
    },
  });

  return {
    step,
    setStep,
    making,
    opening,
    isCodeKept,
    recoveryCode: making.data?.enrolled.recoveryCode ?? null,
    /** The code was typed back: only now the account is sent. */
    open: () => {
      setCodeKept(true);
      if (making.data) opening.mutate(making.data);
    },
  };
}

/** An account that is being made. */
export type EnrolmentState = ReturnType<typeof useEnrolment>;

/** Whether the server refused something that was filled in at the first moment. */
function isAboutAccount(error: unknown): boolean {
  const { code, errors } = toProblem(error);
  return code === 'login-taken' || errors.some(({ pointer }) => pointer.startsWith('/enrolment/account/'));
}

function enrolmentOf(userId: string, draft: AccountDraft, enrolled: Enrolled): Enrolment {
  const { kdf, authKey, recoveryAuthKey, keyWraps, identity } = enrolled;
  return {
    account: {
      id: userId,
      loginId: draft.loginId.trim(),
      displayName: draft.displayName.trim(),
      locale: draft.locale,
      timeZone: draft.timeZone,
    },
    kdf,
    authKey,
    recoveryAuthKey,
    keyWraps: [...keyWraps],
    identity,
  };
}
