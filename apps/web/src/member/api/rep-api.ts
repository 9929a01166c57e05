import { createHttp } from '../../http/create-http.ts';
import type { RepPaths } from './rep-paths.types.ts';

/** What reps ask of their own surface. */
export const repHttp = createHttp<RepPaths>();
