import { DirectorClient, SandboxClient } from '@aparte/scripts/clients';
import fc from 'fast-check';
import { ROSTER } from './people.ts';
import type { World } from './world.ts';

/** Something that happens in the sponsor plane; the same in both worlds. */
export type SponsorEvent =
  | { kind: 'buy'; seats: number }
  | { kind: 'roster'; people: number[] }
  | { kind: 'remove'; position: number }
  | { kind: 'letter'; word: 'good' | 'mixed' }
  | { kind: 'look' }
  | { kind: 'wait' };

/** Few seats and few people, so that confidential events collide. */
export const sponsorEvent: fc.Arbitrary<SponsorEvent> = fc.oneof(
  fc.record({ kind: fc.constant('buy' as const), seats: fc.integer({ min: 5, max: 6 }) }),
  fc.record({
    kind: fc.constant('roster' as const),
    people: fc.uniqueArray(fc.nat({ max: ROSTER.length - 1 }), { minLength: 1, maxLength: 4 }),
  }),
  fc.record({ kind: fc.constant('remove' as const), position: fc.nat({ max: 3 }) }),
  fc.record({
    kind: fc.constant('letter' as const),
    word: fc.constantFrom('good' as const, 'mixed' as const),
  }),
  fc.constant({ kind: 'look' as const }),
  fc.constant({ kind: 'wait' as const }),
);

/** Makes a sponsor event happen, and everything that follows from it in that plane. */
export async function playSponsorEvent(
  world: World,
  event: SponsorEvent,
  letters: LetterInserter,
): Promise<void> {
  const director = new DirectorClient(world.director(0), () => world.clientIds.uuid());
  switch (event.kind) {
    case 'buy':
      await buy(world, director, event.seats);
      break;
    case 'roster':
      await director.sendRoster(event.people.flatMap((index) => ROSTER[index] ?? []));
      break;
    case 'remove':
      await remove(director, event.position);
      break;
    case 'letter':
      await letters(event.word);
      break;
    case 'look':
      await director.http.get('/v1/roster');
      break;
    case 'wait':
      break;
  }
  await world.jobs.runDue();
  await world.jobs.runDue();
}

/** Puts a released letter into the inbox, as the gate will: releases are an input of the test, not its object. */
export type LetterInserter = (word: 'good' | 'mixed') => Promise<void>;

async function buy(world: World, director: DirectorClient, seats: number): Promise<void> {
  const current = await director.http.get<{ seats: number }>('/v1/seats');
  if (current.seats > 0) return;
  const sandbox = new SandboxClient(world.addresses.sandbox);
  const { url } = await director.http.post<{ url: string }>('/v1/checkouts', {
    seats,
    interval: 'month',
    requestId: world.clientIds.uuid(),
  });
  await sandbox.pay(url, 'direction0@firme.example');
  await world.deliverWebhooks();
}

async function remove(director: DirectorClient, position: number): Promise<void> {
  const { entries } = await director.http.get<{ entries: { id: string }[] }>('/v1/roster');
  const entry = entries[position];
  if (entry) await director.http.delete(`/v1/roster/${entry.id}`);
}
