import { randomBytes, randomUUID } from 'node:crypto';
import { Town, type Person } from './town.fake.ts';

/** Whose thing a request is aimed at. */
export type Whose = 'own' | 'foreign' | 'missing';

/** Two pairs of a rep and a coach who know nothing of each other, and an operator. */
export interface World {
  town: Town;
  rep: Person;
  coach: Person;
  operator: Person;
  /** Conversations: of the first pair, of the second, of nobody. */
  spaces: Record<Whose, string>;
  /** Accounts: the first coach, the second, nobody. */
  accounts: Record<Whose, string>;
  /** Booked sessions: of the first pair, of the second, of nobody. */
  sessions: Record<Whose, string>;
}

/** Lets the people arrive, meet and book. */
export async function buildWorld(): Promise<World> {
  const town = await Town.build();
  const [rep, coach, operator] = [await town.rep(), await town.coach(), await town.operator()];
  const [otherRep, otherCoach] = [await town.rep(), await town.coach()];
  const [own, foreign] = [await pair(town, rep, coach), await pair(town, otherRep, otherCoach)];
  return {
    town,
    rep,
    coach,
    operator,
    spaces: { own: own.spaceId, foreign: foreign.spaceId, missing: randomBytes(16).toString('base64url') },
    accounts: { own: coach.id, foreign: otherCoach.id, missing: randomUUID() },
    sessions: { own: own.sessionId, foreign: foreign.sessionId, missing: randomUUID() },
  };
}

async function pair(town: Town, rep: Person, coach: Person): Promise<{ spaceId: string; sessionId: string }> {
  const spaceId = await town.introduce(rep, coach);
  const sessionId = randomUUID();
  await town.rows(
    `INSERT INTO matching.match (id, rep_id, coach_id, space_id, place, state, since)
     VALUES ($1, $2, $3, $4, 1, 'chosen', '2026-03-09')`,
    [randomUUID(), rep.id, coach.id, Buffer.from(spaceId, 'base64url')],
  );
  await town.rows(`INSERT INTO booking.session (id, rep_id, coach_id, state) VALUES ($1, $2, $3, 'booked')`, [
    sessionId,
    rep.id,
    coach.id,
  ]);
  await town.rows(
    `INSERT INTO booking.reservation (id, session_id, request_id, coach_id, rep_id, during, blocked, status)
     VALUES ($1, $2, $3, $4, $5, $6, $6, 'confirmed')`,
    [randomUUID(), sessionId, randomUUID(), coach.id, rep.id, '[2090-03-09T10:00:00Z,2090-03-09T11:00:00Z)'],
  );
  return { spaceId, sessionId };
}
