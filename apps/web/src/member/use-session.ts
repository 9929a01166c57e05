import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { MemberSession } from './api/model.types.ts';
import { sessionQuery } from './session.queries.ts';

/** Who is signed in, on pages that only open for somebody who is. */
export function useSession(): MemberSession {
  const { data } = useQuery(sessionQuery);
  // While signing out, the page that is about to go still shows the same person.
  const last = useRef(data);
  if (data) last.current = data;
  if (!last.current) throw new Error('This page is only for somebody who is signed in.');
  return last.current;
}

/** Whether the session has ended, here or in another tab, while its page is still shown. */
export function useIsSessionOver(): boolean {
  return useQuery(sessionQuery).data === null;
}
