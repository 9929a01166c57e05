import type { ConfidentialWorld } from './confidential-world.ts';

/**
 * A rep releases a page and takes it back before the post of the day. Pages that arrive are releases: they would have to be
 * the same in both worlds, as the letters among the sponsor events are.
 */
export async function playPageTakenBack(world: ConfidentialWorld, rep: number): Promise<boolean> {
  const living = await world.claimed(rep);
  if (!living) return false;
  const { http } = living.client;
  const { pageId } = await http.post<{ pageId: string }>('/v1/rep/shared-pages', {
    requestId: world.uuid(),
    locale: 'fr',
    author: 'Une personne',
    title: 'Une page',
    paragraphs: ['Elle ne part pas.'],
    expiresOn: '2031-06-30',
  });
  await http.delete(`/v1/rep/shared-pages/${pageId}`);
  return true;
}

/**
 * A rep answers the question of the quarter, changes the answer, and in part of the histories withdraws it.
 *
 * No answer becomes a word inside a history: the list of a firm is made after its quarter has begun, and no history reaches
 * the end of one. The jobs of the pulse run all the same, on answers that differ, and must leave the sponsor plane alone.
 * Words that arrive are releases: they are scripted, equal in both worlds, among the sponsor events.
 */
export async function playPulse(world: ConfidentialWorld, rep: number, pick: number): Promise<boolean> {
  const living = await world.claimed(rep);
  if (!living) return false;
  const { http } = living.client;
  const { quarter } = await http.get<{ quarter: string }>('/v1/rep/pulse');
  const answers = [(pick % 3) - 1, ((pick + 1) % 3) - 1, ...(pick > 3 ? [null] : [])];
  for (const answer of answers) await http.put('/v1/rep/pulse', { quarter, answer });
  return true;
}
