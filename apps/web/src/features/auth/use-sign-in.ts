import { chooseLocale } from '@aparte/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { siteTexts } from '../../i18n/site-texts.ts';
import { signIn, type Credentials } from '../../member/keys/key-desk.ts';
import { sessionQuery } from '../../member/session.queries.ts';

/** Signs in and opens the keys; the site then speaks the language of the account unless one was chosen here. */
export function useSignIn(onDone: () => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (credentials: Credentials) => signIn(credentials),
    onSuccess: async (session) => {
      queryClient.setQueryData(sessionQuery.queryKey, session);
      const { locale } = session.account;
      if (!hasChosenLocale()) await siteTexts.changeLanguage(chooseLocale(locale, []));
      onDone();
    },
  });
}

function hasChosenLocale(): boolean {
  try {
    return localStorage.getItem('aparte.locale') !== null;
  } catch {
    return false;
  }
}
