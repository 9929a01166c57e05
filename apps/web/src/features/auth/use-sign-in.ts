import { chooseLocale } from '@aparte/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { toProblem } from '../../http/problem-error.ts';
import { siteTexts } from '../../i18n/site-texts.ts';
import type { MemberSession } from '../../member/api/model.types.ts';
import {
  type Credentials,
  finishSignIn,
  type StartedSignIn,
  startSignIn,
} from '../../member/keys/key-desk.ts';
import { sessionQuery } from '../../member/session.queries.ts';

/**
 * Signs in with a password, and with a code when the account asks for one: the slow making of keys happens once, not
 * again for every code.
 */
export function useSignIn(onEntered: (session: MemberSession) => Promise<void>) {
  const [started, setStarted] = useState<StartedSignIn | null>(null);
  const password = useMutation({
    mutationFn: async (credentials: Credentials) => {
      const made = await startSignIn(credentials);
      try {
        return await finishSignIn(made, null);
      } catch (error) {
        if (toProblem(error).code !== 'second-factor-required') throw error;
        setStarted(made);
        return null;
      }
    },
    onSuccess: async (session) => {
      if (session) await onEntered(session);
    },
  });
  const code = useMutation({
    mutationFn: ({ made, digits }: { made: StartedSignIn; digits: string }) => finishSignIn(made, digits),
    onSuccess: onEntered,
  });
  const goBack = (): void => {
    setStarted(null);
    code.reset();
  };
  return { password, code, started, goBack };
}

/** What follows every way in: the site then speaks the language of the account unless one was chosen here. */
export function useEntering(onDone: () => void): (session: MemberSession) => Promise<void> {
  const queryClient = useQueryClient();
  return async (session) => {
    queryClient.setQueryData(sessionQuery.queryKey, session);
    const { locale } = session.account;
    if (!hasChosenLocale()) await siteTexts.changeLanguage(chooseLocale(locale, []));
    onDone();
  };
}

function hasChosenLocale(): boolean {
  try {
    return localStorage.getItem('aparte.locale') !== null;
  } catch {
    return false;
  }
}
