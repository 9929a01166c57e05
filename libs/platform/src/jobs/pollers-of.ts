import type { INestApplicationContext } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { Poller } from './poller.ts';

/** Every job of a process, found among its parts: whoever wants them done by hand stops them and runs each round. */
export function pollersOf(process: INestApplicationContext): Poller[] {
  const parts = [...process.get(ModulesContainer, { strict: false }).values()].flatMap(({ providers }) =>
    [...providers.values()].map(({ instance }): unknown => instance),
  );
  return [...new Set(parts.flatMap(pollersIn))];
}

function pollersIn(part: unknown): Poller[] {
  if (part instanceof Poller) return [part];
  if (typeof part !== 'object' || part === null) return [];
  return Object.values(part)
    .flat()
    .filter((value) => value instanceof Poller);
}
