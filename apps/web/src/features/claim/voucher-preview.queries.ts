import { queryOptions } from '@tanstack/react-query';
import { bodyOf } from '../../http/create-http.ts';
import { publicHttp } from '../../member/api/member-api.ts';

/** What an invitation says: the firm it is from, and until when it can be used. */
export const voucherPreviewQuery = (voucher: string) =>
  queryOptions({
    queryKey: ['claim-preview', voucher],
    staleTime: Infinity,
    queryFn: () => bodyOf(publicHttp.POST('/v1/claims/preview', { body: { voucher } })),
  });
