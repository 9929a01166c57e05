import type { Grant, Regrant } from '@aparte/sealing';
import { bodyOf } from '../../http/create-http.ts';
import { memberHttp } from '../api/member-api.ts';
import type { KeyStore } from './key-store.ts';

/** The key store of the member API. */
export const memberKeyStore: KeyStore = {
  vault: () => bodyOf(memberHttp.GET('/v1/member/pin-vault')),
  putVault: async (vault) => {
    await bodyOf(memberHttp.PUT('/v1/member/pin-vault', { body: vault }));
  },
  identities: async (accountId) => {
    const path = { accountId };
    const answer = memberHttp.GET('/v1/member/accounts/{accountId}/identities', { params: { path } });
    return (await bodyOf(answer)).identities;
  },
  grants: async (spaceId) => {
    const answer = memberHttp.GET('/v1/member/spaces/{spaceId}/grants', { params: { path: { spaceId } } });
    return (await bodyOf(answer)).grants;
  },
  postGrant: async (spaceId, grant: Grant) => {
    const body = { grant: { ...grant, to: [...grant.to] } };
    await bodyOf(
      memberHttp.POST('/v1/member/spaces/{spaceId}/grants', { params: { path: { spaceId } }, body }),
    );
  },
  regrants: async (spaceId) => {
    const answer = memberHttp.GET('/v1/member/spaces/{spaceId}/regrants', { params: { path: { spaceId } } });
    return (await bodyOf(answer)).regrants;
  },
  postRegrant: async (spaceId, regrant: Regrant) => {
    const body = { regrant };
    await bodyOf(
      memberHttp.POST('/v1/member/spaces/{spaceId}/regrants', { params: { path: { spaceId } }, body }),
    );
  },
};
