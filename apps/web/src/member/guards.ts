import type { QueryClient } from '@tanstack/react-query';
import { redirect } from '@tanstack/react-router';
import type { MemberKind } from './api/model.types.ts';
import { sessionQuery } from './session.queries.ts';

interface Opening {
  readonly context: { readonly queryClient: QueryClient };
  readonly location: { readonly href: string };
}

/** Waits until it is known who is signed in, if anybody. */
export async function knowSession({ context }: Pick<Opening, 'context'>): Promise<void> {
  await context.queryClient.query({ ...sessionQuery, staleTime: 'static' });
}

/** Lets in who is signed in; others sign in first and are brought back here. */
export async function requireSession({ context, location }: Opening): Promise<void> {
  const session = await context.queryClient.query({ ...sessionQuery, staleTime: 'static' });
  // The router asks for the redirect to be thrown.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  if (!session) throw redirect({ to: '/sign-in', search: { next: location.href } });
}

/** Lets in only one kind of member; the others find their own start page. */
export function requireKind(kind: MemberKind) {
  return async (opening: Opening): Promise<void> => {
    await requireSession(opening);
    const session = await opening.context.queryClient.query({ ...sessionQuery, staleTime: 'static' });
    // The router asks for the redirect to be thrown.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    if (session?.account.kind !== kind) throw redirect({ to: '/' });
  };
}
