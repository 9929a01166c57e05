import type { OperatorPaths } from '@aparte/contracts';
import { createHttp } from '../../http/create-http.ts';

/** What operators ask of their own surface. */
export const operatorHttp = createHttp<OperatorPaths>();
