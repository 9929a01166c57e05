import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { bodyOf } from '../../http/create-http.ts';
import { repHttp } from '../../member/api/rep-api.ts';
import type { PageToRelease } from '../../member/api/rep.types.ts';

/** The pages of the rep, and when the post leaves. */
export const sharedPagesQuery = queryOptions({
  queryKey: ['rep', 'shared-pages'],
  queryFn: () => bodyOf(repHttp.GET('/v1/rep/shared-pages')),
});

/** Hands a page to the post. Trying again after a failure is the same page. */
export function useRelease(onDone: () => void) {
  const queryClient = useQueryClient();
  const requestId = useRef(crypto.randomUUID());
  return useMutation({
    mutationFn: (page: Omit<PageToRelease, 'requestId'>) =>
      bodyOf(repHttp.POST('/v1/rep/shared-pages', { body: { ...page, requestId: requestId.current } })),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['rep', 'shared-pages'] });
      onDone();
    },
  });
}

/** Takes a page back before the post leaves. */
export function useTakeBack() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (pageId: string) =>
      bodyOf(repHttp.DELETE('/v1/rep/shared-pages/{pageId}', { params: { path: { pageId } } })),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['rep', 'shared-pages'] }),
  });
}
