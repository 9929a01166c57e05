/** `npm run check:trusted-code`: which code the wall relies on, and what share of all code that is. */
import path from 'node:path';
import { countTrustedCode, MOST_TRUSTED } from './checks/trusted-code.ts';

const found = countTrustedCode(path.resolve(import.meta.dirname, '..'));
console.log(JSON.stringify(found, null, 2));
process.exit(found.share < MOST_TRUSTED ? 0 : 1);
