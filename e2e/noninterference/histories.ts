import fc from 'fast-check';
import {
  confidentialEvent,
  confidentialKinds,
  type ConfidentialEvent,
  type ConfidentialKind,
} from './confidential-events.ts';
import { purchase, sponsorEvent, type SponsorEvent } from './sponsor-events.ts';

/** One sponsor event, and what reps, coaches and operators do after it in each of two worlds. */
export interface Slot {
  sponsor: SponsorEvent;
  one: ConfidentialEvent[];
  other: ConfidentialEvent[];
}

const confidentialEvents = fc.array(confidentialEvent, { maxLength: 6 });

/** Nobody can claim before seats are bought and people named; so every history begins there. */
const sponsorEvents: fc.Arbitrary<SponsorEvent[]> = fc
  .tuple(purchase, fc.array(sponsorEvent, { minLength: 1, maxLength: 3 }))
  .map(([first, more]) => [first, { kind: 'roster', people: [0, 1, 2, 3] }, ...more]);

/** Two lists that have nothing to do with each other. */
const independent = (sponsor: SponsorEvent[]): fc.Arbitrary<Slot[]> =>
  lists(sponsor.length, confidentialEvents).chain((one) =>
    lists(sponsor.length, confidentialEvents).map((other) => slotsOf(sponsor, one, other)),
  );

/** The same list, but for one event more. */
const oneMore = (sponsor: SponsorEvent[]): fc.Arbitrary<Slot[]> =>
  fc
    .record({
      one: lists(sponsor.length, confidentialEvents),
      event: confidentialEvent,
      slot: fc.integer({ min: 1, max: sponsor.length - 1 }),
      position: fc.nat({ max: 6 }),
    })
    .map(({ one, event, slot, position }) =>
      slotsOf(
        sponsor,
        one,
        one.map((events, index) => (index === slot ? events.toSpliced(position, 0, event) : events)),
      ),
    );

/** Nothing at all in the first world. */
const againstNothing = (sponsor: SponsorEvent[]): fc.Arbitrary<Slot[]> =>
  lists(sponsor.length, confidentialEvents).map((other) => slotsOf(sponsor, [], other));

/** Pairs of histories with the same sponsor events: one third each of the three ways in which the rest can differ. */
export const history: fc.Arbitrary<Slot[]> = sponsorEvents.chain((sponsor) =>
  fc.oneof(independent(sponsor), oneMore(sponsor), againstNothing(sponsor)),
);

/** What takes somebody out of a history comes after everything else; what costs a restart is left out. */
const AT_LAST: readonly ConfidentialKind[] = ['reset', 'loseADevice', 'coachGone', 'erasure'];
const LEFT_OUT: readonly ConfidentialKind[] = ['jobs', 'chatKilled'];

/** The plainest pair: every kind of event once in one world, nothing in the other. Most mistakes show there at once. */
export function everythingAgainstNothing(): Slot[] {
  const kinds = confidentialKinds.filter((kind) => ![...AT_LAST, ...LEFT_OUT].includes(kind));
  const events = [...kinds, ...AT_LAST].map((kind, index) => ({ kind, rep: index % 4, pick: index % 2 }));
  const half = Math.ceil(events.length / 2);
  return [
    { sponsor: { kind: 'buy', seats: 5, left: null }, one: [], other: [] },
    { sponsor: { kind: 'roster', people: [0, 1, 2, 3] }, one: [], other: events.slice(0, half) },
    { sponsor: { kind: 'knock' }, one: [], other: events.slice(half) },
    { sponsor: { kind: 'knock' }, one: [], other: [] },
  ];
}

function lists(
  length: number,
  events: fc.Arbitrary<ConfidentialEvent[]>,
): fc.Arbitrary<ConfidentialEvent[][]> {
  return fc.array(events, { minLength: length, maxLength: length });
}

/** What was drawn for the first slot is left out: before people are named, nothing can happen. */
function slotsOf(
  sponsor: readonly SponsorEvent[],
  one: readonly ConfidentialEvent[][],
  other: readonly ConfidentialEvent[][],
): Slot[] {
  return sponsor.map((event, index) => ({
    sponsor: event,
    one: index === 0 ? [] : (one[index] ?? []),
    other: index === 0 ? [] : (other[index] ?? []),
  }));
}
