import { readFileSync } from 'node:fs';
import { coveredCalls } from './confidential-events.ts';

const SURFACES = ['public', 'rep', 'coach', 'member', 'operator'];
const SOCKET_CALLS = ['SOCKET send', 'SOCKET sync', 'SOCKET auth:refresh'];
const READS = new Set(['get', 'head', 'options']);

/**
 * Compares the events of the generator with the descriptions of the private surfaces.
 *
 * @throws Error naming each call that changes something and occurs in no event, or that an event names in vain.
 */
export function checkCoverage(): void {
  const described = new Set([...SURFACES.flatMap(mutatingCalls), ...SOCKET_CALLS]);
  const covered = coveredCalls();
  const forgotten = [...described].filter((call) => !covered.has(call));
  const invented = [...covered].filter((call) => !described.has(call));
  if (forgotten.length > 0)
    throw new Error(`No event of the generator goes through: ${forgotten.join(', ')}`);
  if (invented.length > 0) throw new Error(`No surface describes: ${invented.join(', ')}`);
}

function mutatingCalls(surface: string): string[] {
  const file = new URL(`../../libs/contracts/openapi/${surface}.json`, import.meta.url);
  const { paths } = JSON.parse(readFileSync(file, 'utf8')) as { paths: Record<string, object> };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods)
      .filter((method) => !READS.has(method))
      .map((method) => `${method.toUpperCase()} ${path}`),
  );
}
