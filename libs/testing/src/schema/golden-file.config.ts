import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The expected text of a golden file beside this module. With ACCEPT_GOLDEN=1 the file first takes over what was
 * found, to be reviewed as a change of the wall.
 */
export function goldenText(name: string, found: string): string {
  const file = fileURLToPath(new URL(name, import.meta.url));
  if (process.env['ACCEPT_GOLDEN'] === '1') writeFileSync(file, found);
  return readFileSync(file, 'utf8');
}
