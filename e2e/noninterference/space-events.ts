import type { ConfidentialWorld } from './confidential-world.ts';

/** A rep leaves their coach, and is free to choose again. */
export async function playChangeOfCoach(
  world: ConfidentialWorld,
  rep: number,
  pick: number,
): Promise<boolean> {
  const living = await world.matched(rep, pick);
  if (!living) return false;
  await living.client.http.post('/v1/rep/match/end', { requestId: world.uuid() });
  world.reps.set(rep, { client: living.client, spaceId: null, coachId: null, sessionIds: [] });
  return true;
}

/** A rep erases their account; the seat stays taken by nobody, and the world forgets the person. */
export async function playErasure(world: ConfidentialWorld, rep: number): Promise<boolean> {
  const living = await world.claimed(rep);
  const keys = world.people.reps[rep];
  if (!living || !keys) return false;
  const { authKey } = keys.enrolment as { authKey: string };
  await living.client.http.post('/v1/auth/erase', { authKey });
  living.client.disconnect();
  world.reps.delete(rep);
  return true;
}

/** A rep opens their journal and writes into it; a coach opens their notes. */
export async function playSoloSpaces(world: ConfidentialWorld, rep: number, pick: number): Promise<boolean> {
  const living = await world.claimed(rep);
  const coach = world.coaches.get(pick % 3);
  if (!living || !coach) return false;
  const now = world.world.clock.now().getTime();
  const { spaceId } = await living.client.http.put<{ spaceId: string }>('/v1/rep/journal', {});
  await living.client.write(spaceId, null, ['pour moi seul'], now);
  await coach.http.put('/v1/coach/notes', {});
  return true;
}
