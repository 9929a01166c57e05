import type { CoachPaths } from '@aparte/contracts';
import { createHttp } from '../../http/create-http.ts';

/** What coaches ask of their own surface. */
export const coachHttp = createHttp<CoachPaths>();
