import { bodyOf } from '../../http/create-http.ts';
import { publicHttp } from '../api/member-api.ts';
import { sealing } from '../sealing/sealing.ts';
import type { Credentials } from './key-desk.ts';

/** Turns the password of somebody who is signed in into what proves it to the server; nothing else comes of it. */
export async function proveOwnPassword({ loginId, password }: Credentials): Promise<string> {
  const cost = await bodyOf(publicHttp.POST('/v1/auth/prelogin', { body: { loginId } }));
  const { authKey } = await sealing.provePassword({ loginId, password, ...cost });
  return authKey;
}
