import {
  lastDayOf,
  periodDue,
  publishedFrom,
  pulseRosterSizes,
  quarterOf,
  quartersLater,
  type PulsePeriod,
  type Quarter,
} from '@aparte/confidentiality';

/** A letter about a team that is to come. */
export interface ExpectedWord {
  period: PulsePeriod;
  /** The first day on which it may be published; it arrives with the post of that day or a later one. */
  from: string;
  /** Whether it will carry a word; a team under ten has none, ever. */
  hasWord: boolean;
}

/** What a director is told before a letter is there: made of their own list, their own letters and the calendar. */
export interface PulseOutlook {
  /** How many people are on the list today. */
  people: number;
  /** The letter about a period that is over, and that has not arrived. */
  waiting: ExpectedWord | null;
  /** The letter after that, if the list stays as long as it is. */
  next: ExpectedWord | null;
}

/** What the outlook is made of; nothing here can know whether a seat is used. */
export interface OwnBooks {
  today: string;
  /** How long the list was at the end of each of these days. */
  sizes: ReadonlyMap<string, number>;
  /** Whether seats were bought by the end of the last quarter, and by today. */
  hadSeats: boolean;
  hasSeats: boolean;
  /** The periods whose letter is there. */
  arrived: ReadonlySet<string>;
}

/** The days at whose end the length of the list matters: today, and the ends of the last two quarters. */
export function daysThatCount(today: string): [today: string, ended: string, before: string] {
  const quarter = quarterOf(today);
  return [today, lastDayOf(quartersLater(quarter, -1)), lastDayOf(quartersLater(quarter, -2))];
}

/** Looks ahead by the same rule by which the words are made. */
export function pulseOutlook({ today, sizes, hadSeats, hasSeats, arrived }: OwnBooks): PulseOutlook {
  const [people, atEnd, before] = daysThatCount(today).map((day) => sizes.get(day) ?? 0) as [
    number,
    number,
    number,
  ];
  const quarter = quarterOf(today);
  const over = hadSeats ? expected(quartersLater(quarter, -1), atEnd, before) : null;
  return {
    people,
    waiting: over && !arrived.has(over.period) ? over : null,
    next: hasSeats
      ? (expected(quarter, people, atEnd) ?? expected(quartersLater(quarter, 1), people, people))
      : null,
  };
}

function expected(quarter: Quarter, size: number, sizeBefore: number): ExpectedWord | null {
  const period = periodDue(quarter, size, sizeBefore);
  return period && { period, from: publishedFrom(period), hasWord: size >= pulseRosterSizes.wordFrom };
}
