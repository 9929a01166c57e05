import type { RepPaths } from '@aparte/contracts';
import { createHttp } from '../../http/create-http.ts';

/** What reps ask of their own surface. */
export const repHttp = createHttp<RepPaths>();
