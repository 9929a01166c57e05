import { createHttp } from '../../http/create-http.ts';
import type { OperatorPaths } from './operator-paths.types.ts';

/** What operators ask of their own surface. */
export const operatorHttp = createHttp<OperatorPaths>();
