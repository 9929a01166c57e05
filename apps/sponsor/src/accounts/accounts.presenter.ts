import type { DirectorSessionResponse } from './accounts.dto.ts';

/** What the pages may know of the director who is signed in. */
export interface DirectorView {
  displayName: string;
  email: string;
  locale: 'fr' | 'en';
  organisationName: string;
}

/** Shows a director their own account and the name of their firm. */
export function forDirector(director: DirectorView): DirectorSessionResponse {
  return {
    account: { displayName: director.displayName, email: director.email, locale: director.locale },
    organisation: { name: director.organisationName },
  };
}
