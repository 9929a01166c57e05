import { redirect } from '@tanstack/react-router';

/** The links that carry a secret behind their `#`, each with the place where this tab keeps it. */
export type SecretLink = '/invite' | '/coach-invite' | '/recover';

/** The secret of a link opened in this tab, until it has been used. */
export function readSecret(link: SecretLink): string | null {
  try {
    return sessionStorage.getItem(keyOf(link));
  } catch {
    return kept.get(link) ?? null;
  }
}

/** Forgets the secret of a link that was used. */
export function dropSecret(link: SecretLink): void {
  kept.delete(link);
  try {
    sessionStorage.removeItem(keyOf(link));
  } catch {
    // It was never kept anywhere else.
  }
}

/** Takes the secret out of the address bar, so that no history, screenshot or shared address shows it. */
export function takeSecretFromAddress(link: SecretLink) {
  return ({ location }: { readonly location: { readonly hash: string } }): void => {
    if (location.hash === '') return;
    keep(link, location.hash.replace(/^#/, ''));
    // The router asks for the redirect to be thrown.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    throw redirect({ to: link, hash: '', replace: true });
  };
}

// For a browser that refuses to store anything: the secret then lasts until the next reload.
const kept = new Map<SecretLink, string>();

function keep(link: SecretLink, secret: string): void {
  kept.set(link, secret);
  try {
    sessionStorage.setItem(keyOf(link), secret);
  } catch {
    // Kept in memory above.
  }
}

function keyOf(link: SecretLink): string {
  return `aparte.secret${link}`;
}
