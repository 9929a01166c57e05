import { useLocale } from '@aparte/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { bodyOf } from '../../http/create-http.ts';
import { ProblemError } from '../../http/problem-error.ts';
import { sessionQuery } from '../../sponsor/session.queries.ts';
import { sponsorHttp } from '../../sponsor/sponsor-http.ts';
import { faultsOfSignUp, type SignUpForm } from './sign-up.rules.ts';

/** Opens an account and is signed in at once. */
export function useSignUp(onDone: () => void) {
  const locale = useLocale();
  const queryClient = useQueryClient();

  return useMutation({
    mutationFn: (form: SignUpForm) => {
      const faults = faultsOfSignUp(form);
      if (faults.length > 0) throw ProblemError.ofFields(faults);

      return bodyOf(
        sponsorHttp.POST('/v1/sign-up', {
          body: { ...form, email: form.email.trim(), acceptsTerms: true, locale },
        }),
      );
    },
    onSuccess: (session) => {
      queryClient.setQueryData(sessionQuery.queryKey, session);
      onDone();
    },
  });
}

/** Enters an account with its e-mail and password. */
export function useSignIn(onDone: () => void) {
  const queryClient = useQueryClient();

  return useMutation({
    mutationFn: (form: { email: string; password: string }) =>
      bodyOf(sponsorHttp.POST('/v1/login', { body: { ...form, email: form.email.trim() } })),
    onSuccess: (session) => {
      queryClient.setQueryData(sessionQuery.queryKey, session);
      onDone();
    },
  });
}
