import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Stack } from '../stack/stack.ts';
import type { Persona } from '../stack/start-screen.ts';
import { DEMO_COACHES } from './demo-coaches.ts';
import { DEMO_PASSWORD, personalAddress } from './demo-people.ts';
import { DEMO_FIRMS } from './demo-world.ts';
import { OPERATOR_ADDRESS } from './operator-address.ts';
import { seedDemoWorld } from './seed-demo-world.ts';

/**
 * Fills an empty house with the demo world, once: through the public APIs only, so that seeding is itself a test.
 * A house whose seeding was cut short is not repaired but told apart, because half a world is no demo.
 *
 * @returns the people to sign in as.
 */
export async function seedOnce(
  stack: Stack,
  dataDir: string,
  tell: (sentence: string) => void,
): Promise<Persona[]> {
  const marker = path.join(dataDir, 'seeded.json');
  const state = existsSync(marker) ? (JSON.parse(readFileSync(marker, 'utf8')) as { done: boolean }) : null;
  if (state && !state.done) throw new SeedingCutShort();
  if (!state) {
    writeFileSync(marker, JSON.stringify({ done: false }));
    await seedDemoWorld(stack, tell);
    writeFileSync(marker, JSON.stringify({ done: true }));
  }
  return personas(stack);
}

/** A former start was stopped in the middle of the demo world. */
export class SeedingCutShort extends Error {
  override readonly name = 'SeedingCutShort';

  constructor() {
    super('The demo world was cut short by an earlier stop: run "npm run reset", then "npm start".');
  }
}

function personas({ addresses }: Stack): Persona[] {
  const [firm] = DEMO_FIRMS;
  const [coach] = DEMO_COACHES;
  if (!firm || !coach) throw new Error('The demo world is empty.');
  const member = { site: addresses.member, password: DEMO_PASSWORD };
  return [
    { role: 'director', site: addresses.sponsor, email: firm.director.email, password: DEMO_PASSWORD },
    { role: 'rep', ...member, email: personalAddress(firm.roster[0] ?? '') },
    { role: 'coach', ...member, email: personalAddress(coach.displayName) },
    { role: 'operator', ...member, email: OPERATOR_ADDRESS },
  ];
}
