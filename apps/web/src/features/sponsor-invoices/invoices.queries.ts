import { queryOptions } from '@tanstack/react-query';
import { bodyOf } from '../../http/create-http.ts';
import { sponsorHttp } from '../../sponsor/sponsor-http.ts';

/** The bills of the firm. */
export const invoicesQuery = queryOptions({
  queryKey: ['invoices'],
  queryFn: () => bodyOf(sponsorHttp.GET('/v1/invoices')),
});
