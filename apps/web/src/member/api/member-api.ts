import type { MemberPaths, PublicPaths } from '@aparte/contracts';
import { createHttp } from '../../http/create-http.ts';

/** What is open to everyone: invitations, signing in and out. */
export const publicHttp = createHttp<PublicPaths>();

/** What reps and coaches share: their conversations and keys. */
export const memberHttp = createHttp<MemberPaths>();
