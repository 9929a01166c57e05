import { readFileSync } from 'node:fs';
import { coveredCalls } from './confidential-events.ts';
import { describedRoutes } from './descriptions.ts';

const PRIVATE_SURFACES = ['public', 'rep', 'coach', 'member', 'operator'];

/**
 * Compares the events of the generator with the descriptions of the private surfaces and of the chat.
 *
 * @throws Error naming each call that changes something and occurs in no event, or that an event names in vain.
 */
export function checkCoverage(): void {
  const writes = PRIVATE_SURFACES.flatMap(describedRoutes).filter(({ isWrite }) => isWrite);
  const described = new Set([...writes.map(({ name }) => name), ...socketCalls()]);
  const covered = coveredCalls();
  const forgotten = [...described].filter((call) => !covered.has(call));
  const invented = [...covered].filter((call) => !described.has(call));
  if (forgotten.length > 0)
    throw new Error(`No event of the generator goes through: ${forgotten.join(', ')}`);
  if (invented.length > 0) throw new Error(`No surface describes: ${invented.join(', ')}`);
}

/** What a client may call on the socket, as the protocol declares it. */
export function socketCalls(): string[] {
  const protocol = readFileSync(
    new URL('../../libs/contracts/src/chat-protocol.ts', import.meta.url),
    'utf8',
  );
  const [, calls = ''] = /interface ClientToServer<E> \{([^}]*)\}/.exec(protocol) ?? [];
  const names = [...calls.matchAll(/^\s*'?([\w:]+)'?: \(/gm)].map(([, name]) => `SOCKET ${name ?? ''}`);
  if (names.length === 0) throw new Error('The protocol of the chat declares no call any more.');
  return names;
}
