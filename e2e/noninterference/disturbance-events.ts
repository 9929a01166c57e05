import type { Act } from './act.ts';
import type { ConfidentialWorld } from './confidential-world.ts';

/** What nobody asks for: jobs, and parts of the house that fail. */
export const disturbances = {
  jobs: {
    covers: [],
    play: async ({ world }, { pick }) => {
      const jobs = world.privateJobs;
      for (const job of [...jobs.slice(pick), ...jobs.slice(0, pick)]) {
        await job.runNow();
        world.ranJobs.add(job.name);
      }
      return jobs.length > 0;
    },
  },
  yearLater: {
    covers: ['POST /v1/rep/match/end'],
    play: async (world, { rep, pick }) => {
      const living = await world.matched(rep, pick);
      if (!living) return false;
      await living.client.http.post('/v1/rep/match/end', { requestId: world.uuid() });
      world.reps.set(rep, { client: living.client, spaceId: null, coachId: null, sessionIds: [] });
      await letYearsPass(world);
      for (const job of world.world.privateJobs) await job.runNow();
      return true;
    },
  },
  chatKilled: {
    covers: [],
    play: async (world, { rep, pick }) => {
      // Starting a process again takes its time, so it happens in a part of the histories.
      if (pick > 1) return false;
      await world.matched(rep, pick);
      world.disconnect();
      await world.world.restartChat();
      return true;
    },
  },
  mailsFail: {
    covers: ['POST /v1/auth/recovery/request'],
    play: async (world, { rep }) => {
      const keys = world.people.reps[rep];
      if (!keys || !(await world.claimed(rep))) return false;
      const { account } = keys.enrolment as { account: { loginId: string } };
      await world.world.memberMailbox.whileDown(async () => {
        await world.world.visitor().post('/v1/auth/recovery/request', { loginId: account.loginId });
        await world.world.settled();
      });
      return true;
    },
  },
  coachGone: {
    covers: ['PUT /v1/coach/profile', 'POST /v1/rep/match/end'],
    play: async (world, { rep, pick }) => {
      const living = await world.matched(rep, pick);
      const coach = world.coachOf(living);
      if (!living || !coach) return false;
      const profile = await coach.http.get<object>('/v1/coach/profile');
      await coach.http.put('/v1/coach/profile', { ...profile, state: 'paused' });
      coach.disconnect();
      await living.client.http.post('/v1/rep/match/end', { requestId: world.uuid() });
      world.reps.set(rep, { client: living.client, spaceId: null, coachId: null, sessionIds: [] });
      return true;
    },
  },
} as const satisfies Record<string, Act>;

/** Puts what has ended so far back in time that it is to be forgotten by the clock of the database. */
async function letYearsPass({ world }: ConfidentialWorld): Promise<void> {
  const ago = "interval '20 years'";
  const earlier = (range: string) => `tstzrange(lower(${range}) - ${ago}, upper(${range}) - ${ago})`;
  await world.privateAdmin.query(
    `UPDATE sealed.space SET closed_at = closed_at - interval '13 months' WHERE state = 'closed'`,
  );
  await world.privateAdmin.query(
    `UPDATE booking.reservation SET during = ${earlier('during')}, blocked = ${earlier('blocked')}
      WHERE status = 'cancelled'`,
  );
}
