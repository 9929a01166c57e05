import { createHttp } from '../../http/create-http.ts';
import type { CoachPaths } from './coach-paths.types.ts';

/** What coaches ask of their own surface. */
export const coachHttp = createHttp<CoachPaths>();
