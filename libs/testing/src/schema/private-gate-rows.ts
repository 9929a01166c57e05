import type { Sample } from './sample-world.ts';

/** A page as a rep would release it to the director of a firm. */
export function letter(author: Sample, firm: Sample): Record<string, unknown> {
  return {
    id: author.uuid,
    kind: 'share.released',
    org_ref: firm.uuid,
    author_id: author.uuid,
    request_id: author.uuid,
    payload: '{}',
    released_on: '2026-03-09',
    batch_on: null,
    state: 'waiting',
  };
}
