import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type FieldFault, ProblemError, toProblem } from '../../http/problem-error.ts';
import type { OpenedRecovery } from '../../member/api/model.types.ts';
import { recoverWithCode, startOver, type WayBack } from '../../member/keys/account-desk.ts';
import { SealingFailure } from '../../member/sealing/sealing-failure.ts';
import { sealing } from '../../member/sealing/sealing.ts';
import { dropSecret } from '../../member/secret-link.ts';
import { sessionQuery } from '../../member/session.queries.ts';
import { faultOfNewPassword } from '../auth/new-password/password-quality.ts';
import { namesOf } from '../auth/new-password/password-rules.ts';

/** Where somebody stands on the way back into their account. */
export type RecoveryStep = 'choice' | 'code' | 'lost' | 'keep' | 'check';

/** What somebody comes back with: their code, or the decision to start over; and a new password in both cases. */
export type ComingBack =
  | { readonly with: 'code'; readonly code: string; readonly password: string }
  | { readonly with: 'nothing'; readonly isConfirmed: boolean; readonly password: string };

/**
 * The way back: a choice, what it asks for, the new recovery code, the check of it.
 *
 * Nothing is changed on the server before the new code was typed back, and what is sent can be sent again.
 */
export function useRecovery(token: string, opened: OpenedRecovery) {
  const [step, setStep] = useState<RecoveryStep>('choice');
  const [isCodeAsked, setCodeAsked] = useState(false);
  const queryClient = useQueryClient();
  const navigate = useNavigate();

  const making = useMutation({
    mutationFn: async (coming: ComingBack): Promise<WayBack> => {
      const faults = await faultsOf(coming, opened.loginId);
      if (faults.length > 0) throw ProblemError.ofFields(faults);
      if (coming.with === 'code') return recoverWithCode(token, opened, coming);
      return startOver(token, opened, coming.password);
    },
    onSuccess: () => {
      setStep('keep');
    },
  });
  const arriving = useMutation({
    mutationFn: ({ way, code }: { way: WayBack; code: string | null }) => way.send(code),
    onError: (error) => {
      if (toProblem(error).code === 'second-factor-required') setCodeAsked(true);
    },
    onSuccess: async (session) => {
      dropSecret('/recover');
      queryClient.clear();
      queryClient.setQueryData(sessionQuery.queryKey, session);
      await navigate({ to: '/' });
    },
  });

  return {
    step,
    making,
    arriving,
    go: (next: RecoveryStep) => {
      // Another way starts without the faults of the former one.
      if (next !== 'check' && next !== 'keep') making.reset();
      setCodeAsked(false);
      setStep(next);
    },
    recoveryCode: making.data?.locks.recoveryCode ?? null,
    /** Starting over asks for the code of the person's phone as well. */
    isCodeAsked,
    /** The code was typed back: only now the account changes; a one-time code goes with it where one is asked for. */
    arrive: (code: string | null = null) => {
      if (making.data) arriving.mutate({ way: making.data, code });
    },
  };
}

/** Somebody on the way back. */
export type RecoveryState = ReturnType<typeof useRecovery>;

async function faultsOf(coming: ComingBack, loginId: string): Promise<FieldFault[]> {
  const password = await faultOfNewPassword(coming.password, namesOf(loginId));
  const other =
    coming.with === 'code'
      ? { pointer: '/code', code: await slipIn(coming.code) }
      : { pointer: '/word', code: coming.isConfirmed ? null : 'wrong' };
  return [other, { pointer: '/password', code: password }].flatMap(({ pointer, code }) =>
    code === null ? [] : [{ pointer, code }],
  );
}

/** What was mistyped in a code, seen before anything is sent. */
async function slipIn(code: string): Promise<string | null> {
  try {
    await sealing.checkRecoveryCode({ code });
    return null;
  } catch (error) {
    if (error instanceof SealingFailure && error.field === 'recoveryCode') return error.code;
    throw error;
  }
}
