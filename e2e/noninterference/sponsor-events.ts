import { DirectorClient, SandboxClient, UnexpectedAnswer } from '@aparte/scripts/clients';
import fc from 'fast-check';
import { ask } from './observer-http.ts';
import { ROSTER } from './people.ts';
import type { World } from './world.ts';

/** Something that happens in the sponsor plane; the same in both worlds. */
export type SponsorEvent =
  | { kind: 'buy'; seats: number; left: number | null }
  | { kind: 'cardRefused' }
  | { kind: 'roster'; people: number[] }
  | { kind: 'remove'; position: number }
  | { kind: 'letter'; word: 'good' | 'mixed' }
  | { kind: 'mailDown' }
  | { kind: 'knock' }
  | { kind: 'look' }
  | { kind: 'wait' };

/** A purchase; in most of them one to four seats are left of it, so that people collide. */
export const purchase: fc.Arbitrary<SponsorEvent> = fc.record({
  kind: fc.constant('buy' as const),
  seats: fc.integer({ min: 5, max: 6 }),
  left: fc.oneof(
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 4 }) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
});

/** Few seats and few people, so that confidential events collide. */
export const sponsorEvent: fc.Arbitrary<SponsorEvent> = fc.oneof(
  purchase,
  fc.constant({ kind: 'cardRefused' as const }),
  fc.record({
    kind: fc.constant('roster' as const),
    people: fc.uniqueArray(fc.nat({ max: ROSTER.length - 1 }), { minLength: 1, maxLength: 4 }),
  }),
  fc.record({ kind: fc.constant('remove' as const), position: fc.nat({ max: 3 }) }),
  fc.record({
    kind: fc.constant('letter' as const),
    word: fc.constantFrom('good' as const, 'mixed' as const),
  }),
  fc.constant({ kind: 'mailDown' as const }),
  fc.constant({ kind: 'knock' as const }),
  fc.constant({ kind: 'look' as const }),
  fc.constant({ kind: 'wait' as const }),
);

const REFUSED_CARD = '4000 0000 0000 0002';

/** Makes a sponsor event happen, and everything that follows from it in that plane; a refusal is observed. */
export async function playSponsorEvent(
  world: World,
  event: SponsorEvent,
  letters: LetterInserter,
): Promise<void> {
  // A mail server that was down is up again by the next day.
  world.sponsorMailer.isDown = event.kind === 'mailDown';
  try {
    await happen(world, event, letters);
  } catch (error) {
    if (!(error instanceof UnexpectedAnswer)) throw error;
    world.seen.push(`refused ${event.kind} ${error.message}`);
  }
  await world.jobs.runDue();
  await world.jobs.runDue();
}

async function happen(world: World, event: SponsorEvent, letters: LetterInserter): Promise<void> {
  const director = new DirectorClient(world.director(0), () => world.clientIds.uuid());
  switch (event.kind) {
    case 'buy':
      return buy(world, director, event);
    case 'cardRefused':
      return buy(world, director, { seats: 5, left: null, cardNumber: REFUSED_CARD });
    case 'roster':
      return director.sendRoster(event.people.flatMap((index) => ROSTER[index] ?? []));
    case 'mailDown':
      return director.sendRoster(ROSTER.slice(0, 5));
    case 'remove':
      return remove(director, event.position);
    case 'letter':
      return letters(event.word);
    case 'knock':
      return knock(world);
    case 'look':
      await director.http.get('/v1/roster');
      return;
    case 'wait':
      return;
  }
}

/** Puts a released letter into the inbox, as the gate will: releases are an input of the test, not its object. */
export type LetterInserter = (word: 'good' | 'mixed') => Promise<void>;

interface Purchase {
  seats: number;
  left: number | null;
  cardNumber?: string;
}

async function buy(
  world: World,
  director: DirectorClient,
  { seats, left, cardNumber }: Purchase,
): Promise<void> {
  const current = await director.http.get<{ seats: number }>('/v1/seats');
  if (current.seats > 0) return;
  const sandbox = new SandboxClient(world.addresses.sandbox);
  const { url } = await director.http.post<{ url: string }>('/v1/checkouts', {
    seats,
    interval: 'month',
    requestId: world.clientIds.uuid(),
  });
  if (cardNumber) await sandbox.tryToPay(url, 'direction0@firme.example', cardNumber);
  else await sandbox.pay(url, 'direction0@firme.example');
  await world.deliverWebhooks();
  await world.jobs.runDue();
  // Fewer than five are not sold, but a contract may have shrunk to them.
  if (left !== null) await world.sponsorAdmin.query('UPDATE billing.subscription SET seats = $1', [left]);
}

async function remove(director: DirectorClient, position: number): Promise<void> {
  const { entries } = await director.http.get<{ entries: { id: string }[] }>('/v1/roster');
  const entry = entries[position];
  if (entry) await director.http.delete(`/v1/roster/${entry.id}`);
}

/** Somebody tries the door of the sponsor site with the private address of a rep, and with that of a director. */
async function knock(world: World): Promise<void> {
  const password = 'un long mot de passe';
  const bodies = {
    '/v1/sign-up': {
      email: 'rep0@perso.example',
      password,
      displayName: 'Curieux',
      organisationName: 'Curieux',
      locale: 'fr',
      acceptsTerms: true,
    },
    '/v1/login': { email: 'rep1@perso.example', password },
  };
  for (const [path, body] of Object.entries(bodies))
    world.seen.push(await ask(world, 'nobody', { method: 'POST', path, body: JSON.stringify(body) }));
}
