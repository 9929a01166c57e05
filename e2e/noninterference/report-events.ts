import type { ConfidentialWorld } from './confidential-world.ts';

/** A rep shows a reply of their coach to the operators, who close the report. */
export async function playReport(world: ConfidentialWorld, rep: number, pick: number): Promise<boolean> {
  const living = await world.matched(rep, pick);
  const coach = world.coachOf(living);
  if (!living || !coach) return false;
  const now = world.world.clock.now().getTime();
  await coach.write(living.spaceId, living.client.accountId, ['une phrase de trop'], now);
  const reportId = await living.client.report(living.spaceId, living.coachId, world.uuid());
  if (!reportId) return false;
  if (pick % 2 === 0) await world.operator.post(`/v1/operator/reports/${reportId}/close`);
  return true;
}
