import type { ConfidentialWorld } from './confidential-world.ts';

/** Two operators open who and when of a conversation for an hour, and read it; sometimes the rep is told later. */
export async function playOpening(world: ConfidentialWorld, rep: number, pick: number): Promise<boolean> {
  const living = await world.matched(rep, pick);
  if (!living) return false;
  const requestId = world.uuid();
  const path = '/v1/operator/openings';
  const isDanger = pick % 2 === 0;
  await world.operator.post(path, {
    requestId,
    spaceId: living.spaceId,
    reason: 'une demande d’aide',
    isDanger,
    delayHours: isDanger ? pick : 0,
  });
  await world.secondOperator.post(`${path}/${requestId}/grant`);
  await world.secondOperator.get(`${path}/${requestId}/conversation`);
  await living.client.http.get('/v1/rep/access-log');
  return true;
}
