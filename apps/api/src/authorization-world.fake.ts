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
  /** Files begun by the first rep and the first coach, by the second pair, by nobody. */
  files: Record<Member, Record<Whose, string>>;
  /** Reports: one that operators may see, and two that nobody made. */
  reports: Record<Whose, string>;
  /** Openings: one that another operator asked for, and two that nobody did. */
  openings: Record<Whose, string>;
  /** Pages that wait to be posted: of the first rep, of the second, of nobody. */
  pages: Record<Whose, string>;
  /** The same, to be given up. */
  filesToGiveUp: Record<Member, Record<Whose, string>>;
}

/** Whose files a request to the files of members is aimed at. */
export type Member = 'rep' | 'coach';

/** Lets the people arrive, meet and book. */
export async function buildWorld(): Promise<World> {
  const town = await Town.build();
  const [rep, coach, operator] = [await town.rep(), await town.coach(), await town.operator()];
  const [otherRep, otherCoach] = [await town.rep(), await town.coach()];
  const [own, foreign] = [await pair(town, rep, coach), await pair(town, otherRep, otherCoach)];
  const filesOfBoth = async (): Promise<World['files']> => ({
    rep: await files(own.spaceId, foreign.spaceId, rep, otherRep),
    coach: await files(own.spaceId, foreign.spaceId, coach, otherCoach),
  });
  return {
    town,
    rep,
    coach,
    operator,
    spaces: { own: own.spaceId, foreign: foreign.spaceId, missing: randomBytes(16).toString('base64url') },
    accounts: { own: coach.id, foreign: otherCoach.id, missing: randomUUID() },
    sessions: { own: own.sessionId, foreign: foreign.sessionId, missing: randomUUID() },
    reports: { own: await report(town, rep, coach), foreign: randomUUID(), missing: randomUUID() },
    openings: { own: await opening(town, own.spaceId), foreign: randomUUID(), missing: randomUUID() },
    pages: { own: await page(rep), foreign: await page(otherRep), missing: randomUUID() },
    files: await filesOfBoth(),
    filesToGiveUp: await filesOfBoth(),
  };
}

/** What an operator asked another one to grant. */
async function opening(town: Town, spaceId: string): Promise<string> {
  const requestId = randomUUID();
  const asked = { requestId, spaceId, reason: 'Une demande d’aide', isDanger: false, delayHours: 0 };
  const { status } = await (await town.operator()).browser.post('/v1/operator/openings', asked);
  if (status !== 201) throw new Error('The world has no opening.');
  return requestId;
}

/** A report that was closed: that it was made stays, its message does not. */
async function report(town: Town, reporter: Person, author: Person): Promise<string> {
  const id = randomUUID();
  await town.rows(
    `INSERT INTO reports.report (id, request_id, reporter_id, author_id, space_id, message_id, sent_at, reported_at,
       closed_at, closed_by)
     VALUES ($1, $1, $2, $3, $4, $4, '2026-03-09', '2026-03-09', '2026-03-10', $1)`,
    [id, reporter.id, author.id, randomBytes(16)],
  );
  return id;
}

async function page({ browser }: Person): Promise<string> {
  const { body } = await browser.post<{ pageId: string }>('/v1/rep/shared-pages', {
    requestId: randomUUID(),
    locale: 'fr',
    author: 'Inès',
    title: 'Mode d’emploi',
    paragraphs: ['Une page.'],
    expiresOn: inAMonth(),
  });
  return body.pageId;
}

function inAMonth(): string {
  return new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
}

async function files(
  ownSpace: string,
  foreignSpace: string,
  member: Person,
  stranger: Person,
): Promise<Record<Whose, string>> {
  const begin = async ({ browser }: Person, spaceId: string): Promise<string> => {
    const requestId = randomUUID();
    const path = '/v1/member/files';
    const { status } = await browser.post(path, { spaceId, requestId, bytes: 43, parts: 1 });
    const part = await browser.putBytes(`${path}/${requestId}/parts/1`, randomBytes(43));
    if (status !== 201 || part.status !== 204) throw new Error('The world has no files.');
    return requestId;
  };
  const [own, foreign] = [await begin(member, ownSpace), await begin(stranger, foreignSpace)];
  return { own, foreign, missing: randomUUID() };
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
