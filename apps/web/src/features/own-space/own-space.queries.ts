import { queryOptions } from '@tanstack/react-query';
import { bodyOf } from '../../http/create-http.ts';
import { coachHttp } from '../../member/api/coach-api.ts';
import { memberHttp } from '../../member/api/member-api.ts';
import type { AnySpace } from '../../member/api/model.types.ts';
import { repHttp } from '../../member/api/rep-api.ts';

/** What a space of one's own is for. */
export type OwnSpaceKind = 'journal' | 'notes';

/** The space of one kind; it is made the first time somebody looks. */
export function ownSpaceQuery(kind: OwnSpaceKind) {
  return queryOptions({
    queryKey: ['member', 'own-space', kind],
    queryFn: async (): Promise<AnySpace> => {
      const { spaceId } = await bodyOf(
        kind === 'journal' ? repHttp.PUT('/v1/rep/journal') : coachHttp.PUT('/v1/coach/notes'),
      );
      const { spaces } = await bodyOf(memberHttp.GET('/v1/member/spaces'));
      const space = spaces.find((candidate) => candidate.spaceId === spaceId && candidate.kind === kind);
      if (!space) throw new Error('The space that was just opened is not among the own ones.');
      return space;
    },
  });
}
