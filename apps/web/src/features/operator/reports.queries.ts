import { queryOptions } from '@tanstack/react-query';
import { bodyOf } from '../../http/create-http.ts';
import { operatorHttp } from '../../member/api/operator-api.ts';

/** Every report, for those who run Aparté. */
export const reportsQuery = queryOptions({
  queryKey: ['operator', 'reports'],
  queryFn: () => bodyOf(operatorHttp.GET('/v1/operator/reports')),
});

/** One report with its message; what it says is not kept once the page is left. */
export function reportQuery(reportId: string) {
  return queryOptions({
    queryKey: ['operator', 'reports', reportId],
    gcTime: 0,
    queryFn: () =>
      bodyOf(operatorHttp.GET('/v1/operator/reports/{reportId}', { params: { path: { reportId } } })),
  });
}
