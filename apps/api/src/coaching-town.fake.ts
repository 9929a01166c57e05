import { randomBytes, randomUUID } from 'node:crypto';
import { withClient } from '@aparte/database-core';
import { FixedClock } from '@aparte/testing';
import type { Answers, CoachProfile } from '@aparte/matching';
import type { AvailabilityDto } from './availability/availability.dto.ts';
import { coachPage } from './sign-up.fake.ts';
import { Town, type Person } from './town.fake.ts';

/** What a test may decide of a rep; without answers the questionnaire stays empty. */
export interface RepChoices {
  name?: string;
  timeZone?: string;
  answers?: Partial<Answers> | null;
}

/** What a test may decide of a coach. */
export interface CoachChoices {
  name?: string;
  offered?: Partial<AvailabilityDto>;
  attributes?: Partial<CoachProfile>;
  capacity?: number;
  state?: 'active' | 'paused';
}

/** Office hours in Paris, fifty minutes on the half hour, ten minutes of pause, a day's notice. */
export const officeHours: AvailabilityDto = {
  timeZone: 'Europe/Paris',
  rules: [1, 2, 3, 4, 5].flatMap((isoWeekday) => [
    { isoWeekday, startMinute: 9 * 60, endMinute: 12 * 60 },
    { isoWeekday, startMinute: 14 * 60, endMinute: 17 * 60 },
  ]),
  stepMinutes: 30,
  sessionMinutes: 50,
  bufferMinutes: 10,
  noticeHours: 24,
  windowDays: 28,
};

/** A field rep who wants to prospect and is free between visits: every test coach suits them. */
export const fieldRep: Answers = {
  language: 'fr',
  role: 'field',
  customers: ['small-business'],
  cycle: 'weeks',
  seniority: '1-to-3',
  topics: ['prospecting', 'confidence'],
  style: { 'asks-or-suggests': -1, 'gentle-or-direct': 0, 'framed-or-free': 1 },
  salesBackground: 'useful',
  pace: 'weekly',
  freeBands: ['between-visits'],
  channel: 'video',
  comforts: ['talk'],
};

/**
 * A town in which coaches offer hours and reps look for a coach. Unless a test says otherwise it is Monday
 * 23 March 2026, nine in the morning in Paris; the clocks of Europe go forward on the Sunday after.
 */
export class CoachingTown {
  private constructor(
    readonly town: Town,
    readonly clock: FixedClock,
  ) {}

  static async build(now = '2026-03-23T08:00:00Z'): Promise<CoachingTown> {
    const clock = new FixedClock(now);
    return new CoachingTown(await Town.build({ clock }), clock);
  }

  async rep({ answers = {}, ...choices }: RepChoices = {}): Promise<Person> {
    const rep = await this.town.rep(choices);
    if (answers) {
      const body = { answers: { ...fieldRep, ...answers }, sealedLine: null };
      demand(await rep.browser.put('/v1/rep/questionnaire', body));
    }
    return rep;
  }

  async coach(choices: CoachChoices = {}): Promise<Person> {
    const coach = await this.town.coach(choices.name === undefined ? {} : { name: choices.name });
    if (choices.attributes || choices.capacity || choices.state) {
      const { attributes, capacity = coachPage.capacity, state = 'active' } = choices;
      const page = { ...coachPage, attributes: { ...coachPage.attributes, ...attributes }, capacity, state };
      demand(await coach.browser.put('/v1/coach/profile', page));
    }
    demand(await coach.browser.put('/v1/coach/availability', { ...officeHours, ...choices.offered }));
    return coach;
  }

  /** Gives a rep a coach as if they had chosen them, in the place given; answers the name of their space. */
  async match(rep: Person, coach: Person, place = 1): Promise<string> {
    const spaceId = await this.town.introduce(rep, coach);
    await this.asSuperuser(
      `INSERT INTO matching.match (id, rep_id, coach_id, space_id, place, state, since)
       VALUES ($1, $2, $3, $4, $5, 'chosen', '2026-03-20')`,
      [randomUUID(), rep.id, coach.id, Buffer.from(spaceId, 'base64url'), place],
    );
    return spaceId;
  }

  /** A rep and their coach. */
  async pair(
    choices: { rep?: RepChoices; coach?: CoachChoices } = {},
  ): Promise<{ rep: Person; coach: Person }> {
    const rep = await this.rep({ answers: null, ...choices.rep });
    const coach = await this.coach(choices.coach);
    await this.match(rep, coach);
    return { rep, coach };
  }

  /** Takes every coach of earlier tests out of the proposals. */
  async emptyBench(): Promise<void> {
    await this.asSuperuser("UPDATE coach.profile SET state = 'paused'");
  }

  private async asSuperuser(sql: string, parameters: unknown[] = []): Promise<void> {
    await withClient(this.town.api.privateDatabase.adminUrl, (client) => client.query(sql, parameters));
  }
}

/** The name of a space as a client draws it. */
export function drawSpaceId(): string {
  return randomBytes(16).toString('base64url');
}

/** The places of a body that were refused, each once. */
export function refusedPlaces({ body }: { body: unknown }): string[] {
  const { errors } = body as { errors: { pointer: string }[] };
  return [...new Set(errors.map(({ pointer }) => pointer))];
}

function demand({ status, text }: { status: number; text: string }): void {
  if (status !== 200) throw new Error(`The town could not be built: ${text}`);
}
