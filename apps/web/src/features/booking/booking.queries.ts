import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { bodyOf } from '../../http/create-http.ts';
import { repHttp } from '../../member/api/rep-api.ts';

/** How many days are shown at once; as many as the server gives. */
export const shownDays = 14;

/** The free times of the rep's coach from a day on. */
export const slotsQuery = (from: string) =>
  queryOptions({
    queryKey: ['rep', 'slots', from],
    // What is free changes under one's eyes.
    staleTime: 10_000,
    placeholderData: keepPreviousData,
    queryFn: () => bodyOf(repHttp.GET('/v1/rep/slots', { params: { query: { from, days: shownDays } } })),
  });

/** Every session of the rep. */
export const sessionsQuery = queryOptions({
  queryKey: ['rep', 'sessions'],
  queryFn: () => bodyOf(repHttp.GET('/v1/rep/sessions')),
});
