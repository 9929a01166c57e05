import { queryOptions } from '@tanstack/react-query';
import { bodyOf } from '../../http/create-http.ts';
import { publicHttp } from '../../member/api/member-api.ts';
import type { Passkey } from '../../member/api/model.types.ts';

/** The passkeys of whoever is signed in. */
export const passkeysQuery = queryOptions({
  queryKey: ['passkeys'],
  queryFn: async (): Promise<Passkey[]> => {
    const { passkeys } = await bodyOf(publicHttp.GET('/v1/auth/passkeys'));
    return passkeys;
  },
});
