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
