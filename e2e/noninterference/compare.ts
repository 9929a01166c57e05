import { playConfidentialEvent, type ConfidentialEvent } from './confidential-events.ts';
import { ConfidentialWorld } from './confidential-world.ts';
import type { Slot } from './histories.ts';
import { observe, type Observation } from './observer.ts';
import type { People } from './people.ts';
import { playSponsorEvent } from './sponsor-events.ts';
import type { World } from './world.ts';

const DAY_MS = 86_400_000;

/** Where histories are lived, by whom, and how often each kind of event had an effect. */
export interface House {
  world: World;
  people: People;
  effects: Map<string, number>;
}

/** The first line in which two observations differ, or `null` when they are the same byte for byte. */
export async function compareWorlds(house: House, slots: readonly Slot[]): Promise<string | null> {
  const one = await live(house, slots, ({ one: events }) => events);
  const other = await live(house, slots, ({ other: events }) => events);
  return firstDifference(one, other);
}

async function live(
  { world, people, effects }: House,
  slots: readonly Slot[],
  eventsOf: (slot: Slot) => readonly ConfidentialEvent[],
): Promise<Observation> {
  await world.reset();
  const confidential = new ConfidentialWorld(world, people);
  await confidential.begin();
  for (const [index, slot] of slots.entries()) {
    world.clock.set(new Date(world.clock.now().getTime() + DAY_MS));
    await playSponsorEvent(world, slot.sponsor, (word) => insertLetter(world, word, index));
    for (const event of eventsOf(slot)) {
      if (await playConfidentialEvent(confidential, event))
        effects.set(event.kind, (effects.get(event.kind) ?? 0) + 1);
    }
  }
  confidential.disconnect();
  await world.settled();
  return observe(world);
}

/**
 * A word as the script wants it, whatever anybody answered (delimited release): how much a word may tell about one answer is
 * proven for itself, in libs/confidentiality/proofs.
 */
function insertLetter(world: World, word: string, index: number): Promise<void> {
  const id = `40000000-0000-4000-a000-${String(index).padStart(12, '0')}`;
  const payload = { period: '2030-Q4', rosterSize: 24, word };
  return world.sponsorAdmin
    .query(
      `INSERT INTO inbox.gate_message VALUES ($1, 'pulse.released', '10000000-0000-4000-a000-000000000000', '2031-03-04', $2)`,
      [id, payload],
    )
    .then(() => undefined);
}

/** The first line that stands in one list and not at the same place in the other. */
export function firstDifference(one: Observation, other: Observation): string | null {
  for (let index = 0; index < Math.max(one.length, other.length); index++) {
    if (one[index] !== other[index])
      return `- ${one[index] ?? '(nothing)'}\n+ ${other[index] ?? '(nothing)'}`;
  }
  return null;
}
