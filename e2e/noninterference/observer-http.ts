import { createHash } from 'node:crypto';
import type { World } from './world.ts';

/** A director of the first firm, one of the second, or whoever passes by. */
export type Onlooker = 0 | 1 | 'nobody';

/** What is sent to the sponsor site. */
export interface Question {
  method: string;
  path: string;
  headers?: Record<string, string>;
  body?: string;
}

const LONG = 2_000;

/** Asks the sponsor site something and tells the whole answer in one line. */
export async function ask(world: World, who: Onlooker, question: Question): Promise<string> {
  return (await send(world, who, question)).line;
}

/** Looks at a page twice, the second time as a browser that keeps the copy it was just given. */
export async function lookTwice(world: World, who: Onlooker, path: string): Promise<string[]> {
  const { line, response } = await send(world, who, { method: 'GET', path });
  const headers = {
    'If-None-Match': response.headers.get('etag') ?? '*',
    'If-Modified-Since': response.headers.get('last-modified') ?? 'Mon, 03 Mar 2031 08:00:00 GMT',
  };
  return [line, await ask(world, who, { method: 'GET', path, headers })];
}

async function send(
  world: World,
  who: Onlooker,
  { method, path, headers = {}, body }: Question,
): Promise<{ line: string; response: Response }> {
  const response = await fetch(world.addresses.sponsor + path, {
    method,
    redirect: 'manual',
    headers: {
      ...(who === 'nobody' ? {} : { Cookie: world.director(who).sessionCookie }),
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body }),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  // The wall clock is not the world's; everything else counts, byte for byte.
  const told = [...response.headers].filter(([name]) => name !== 'date');
  const shown =
    bytes.length > LONG ? createHash('sha256').update(bytes).digest('hex') : bytes.toString('utf8');
  const line = [
    `http ${String(who)} ${method} ${path} ${body ?? ''}`,
    response.status,
    ...told.map(([name, value]) => `${name}: ${value}`),
    shown,
  ].join(' | ');
  return { line, response };
}
