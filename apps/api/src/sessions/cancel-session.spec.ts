import { expect, it } from '@jest/globals';
import { NotFound } from '@aparte/platform';
import { FixedClock } from '@aparte/testing';
import { CancelSession } from './cancel-session.ts';
import { TooLateToCancel } from './sessions.errors.ts';
import { FakeSessionsRepository } from './sessions.repository.fake.ts';

const DEADLINE = '2026-03-09T10:00:00Z';

async function arrange(now: string) {
  const sessions = new FakeSessionsRepository();
  const during = { startsAt: new Date('2026-03-10T10:00:00Z'), endsAt: new Date('2026-03-10T10:50:00Z') };
  const names = { id: 's1', reservationId: 'r1', requestId: 'q1', repId: 'rep', coachId: 'coach' };
  await sessions.book({ ...names, during, blocked: during });
  return { sessions, cancelSession: new CancelSession(sessions, new FixedClock(now)) };
}

it('cancels until the deadline, that second included', async () => {
  const { sessions, cancelSession } = await arrange(DEADLINE);
  await expect(cancelSession.execute('s1')).resolves.toMatchObject({ id: 's1', state: 'cancelled' });
  expect(await sessions.findMine('s1')).toMatchObject({ state: 'cancelled' });
});

it('refuses one second later and says when it was still possible', async () => {
  const { sessions, cancelSession } = await arrange('2026-03-09T10:00:01Z');
  await expect(cancelSession.execute('s1')).rejects.toMatchObject(new TooLateToCancel(new Date(DEADLINE)));
  expect(await sessions.findMine('s1')).toMatchObject({ state: 'booked' });
});

it('answers a repetition like the first time, however late', async () => {
  const { sessions, cancelSession } = await arrange('2026-03-11T10:00:00Z');
  await sessions.cancel('s1');
  await expect(cancelSession.execute('s1')).resolves.toMatchObject({ state: 'cancelled' });
});

it('knows nothing of a session that is not the rep’s', async () => {
  const { cancelSession } = await arrange(DEADLINE);
  await expect(cancelSession.execute('s2')).rejects.toBeInstanceOf(NotFound);
});
