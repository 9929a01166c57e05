import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { UnitOfWork } from '@aparte/database-core';
import { entitiesFor } from '@aparte/database-private';
import { CoachingTown } from '../coaching-town.fake.ts';
import type { NewSession, SessionsRepository, Stretch } from './sessions.repository.ts';
import { FakeSessionsRepository } from './sessions.repository.fake.ts';
import { TypeormSessionsRepository } from './typeorm-sessions.repository.ts';

/** A repository of a rep's sessions, and how its methods are run. */
interface Kind {
  sessions: SessionsRepository;
  repId: string;
  coachId: string;
  run: <T>(work: () => Promise<T>) => Promise<T>;
  /** Another rep books the coach. */
  othersBook: (blocked: Stretch) => Promise<void>;
}

let coaching: CoachingTown;
let asRep: UnitOfWork;
beforeAll(async () => {
  coaching = await CoachingTown.build();
  asRep = new UnitOfWork(await coaching.town.api.privateDatabase.connect('app_rep', entitiesFor.app_rep));
});
afterAll(() => coaching.town.api.stop());

function fake(): Promise<Kind> {
  const sessions = new FakeSessionsRepository();
  const coachId = randomUUID();
  return Promise.resolve({
    sessions,
    repId: randomUUID(),
    coachId,
    run: (work) => work(),
    othersBook: (blocked) => {
      sessions.takeTimeOf(coachId, blocked);
      return Promise.resolve();
    },
  });
}

async function postgres(): Promise<Kind> {
  const { rep, coach } = await coaching.pair();
  const other = await coaching.rep({ answers: null });
  await coaching.match(other, coach, 2);
  const sessions = new TypeormSessionsRepository();
  return {
    sessions,
    repId: rep.id,
    coachId: coach.id,
    run: (work) => asRep.run(rep.browser.token, work),
    othersBook: async (blocked) => {
      const session = { ...at('09:00'), repId: other.id, coachId: coach.id, during: blocked, blocked };
      await asRep.run(other.browser.token, () => sessions.book(session));
    },
  };
}

/** A session of fifty minutes on 24 March with ten minutes around it. */
function at(time: string): Omit<NewSession, 'repId' | 'coachId'> {
  const startsAt = new Date(`2026-03-24T${time}:00Z`);
  const later = (minutes: number): Date => new Date(startsAt.getTime() + minutes * 60_000);
  return {
    id: randomUUID(),
    reservationId: randomUUID(),
    requestId: randomUUID(),
    during: { startsAt, endsAt: later(50) },
    blocked: { startsAt: later(-10), endsAt: later(60) },
  };
}

describe.each([
  ['in memory', fake],
  ['in Postgres', postgres],
])('sessions %s', (_, make) => {
  async function arrange() {
    const kind = await make();
    const { sessions, run, repId, coachId } = kind;
    return {
      ...kind,
      book: (session: ReturnType<typeof at>) => run(() => sessions.book({ ...session, repId, coachId })),
      own: (after = '2026-03-24T00:00:00Z') => run(() => sessions.ownReservations(new Date(after))),
    };
  }

  it('finds what was booked by its id and by its request', async () => {
    const { sessions, run, book, coachId } = await arrange();
    const session = at('09:00');
    expect(await book(session)).toBe(true);
    const found = { id: session.id, coachId, state: 'booked', ...session.during };
    expect(await run(() => sessions.findMine(session.id))).toEqual(found);
    expect(await run(() => sessions.findByRequest(session.requestId))).toEqual(found);
  });

  it('finds nothing else', async () => {
    const { sessions, run, book } = await arrange();
    await book(at('09:00'));
    expect(await run(() => sessions.findMine(randomUUID()))).toBeNull();
    expect(await run(() => sessions.findByRequest(randomUUID()))).toBeNull();
  });

  it('refuses time that others have taken of the coach, and leaves nothing behind', async () => {
    const { sessions, run, book, own, othersBook } = await arrange();
    await othersBook(at('09:00').blocked);
    const late = at('09:30');
    expect(await book(late)).toBe(false);
    expect(await run(() => sessions.findMine(late.id))).toBeNull();
    expect(await own()).toEqual([]);
    expect(await book(at('10:10'))).toBe(true);
  });

  it('refuses time at which the rep is taken', async () => {
    const { book, own } = await arrange();
    await book(at('09:00'));
    expect(await book({ ...at('09:30'), blocked: at('09:30').during })).toBe(false);
    expect(await own()).toEqual([at('09:00').during]);
  });

  it('refuses a request that has booked before', async () => {
    const { book, own } = await arrange();
    const session = at('09:00');
    await book(session);
    expect(await book({ ...at('14:00'), requestId: session.requestId })).toBe(false);
    expect(await own()).toHaveLength(1);
  });

  it('gives the time back when a session is cancelled, once or twice', async () => {
    const { sessions, run, book, own } = await arrange();
    const session = at('09:00');
    await book(session);
    await run(() => sessions.cancel(session.id));
    await run(() => sessions.cancel(session.id));
    expect(await run(() => sessions.findMine(session.id))).toMatchObject({ state: 'cancelled' });
    expect(await own()).toEqual([]);
    expect(await book(at('09:00'))).toBe(true);
  });

  it('tells when the rep is taken, but not of what is over', async () => {
    const { book, own } = await arrange();
    await book(at('09:00'));
    await book(at('14:00'));
    expect(await own('2026-03-24T09:49:59Z')).toEqual([at('09:00').during, at('14:00').during]);
    expect(await own('2026-03-24T09:50:00Z')).toEqual([at('14:00').during]);
  });
});
