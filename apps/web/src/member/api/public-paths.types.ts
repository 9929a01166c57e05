import type {
  Account,
  Enrolment,
  Grant,
  Identity,
  KdfSettings,
  KeyWrap,
  MemberSession,
  Space,
} from './model.types.ts';
import type { Answer, At, NoAnswer, Sends } from './path-shapes.types.ts';
import type { FirstCoachProfile } from './coach-paths.types.ts';

/** What everyone may ask, signed in or not. */
export interface PublicPaths {
  '/v1/config': { get: Answer<200, { chatUrl: string; sponsorPreviewUrl: string | null }> };
  '/v1/auth/prelogin': { post: Sends<{ loginId: string }> & Answer<200, KdfSettings> };
  '/v1/auth/login': {
    post: Sends<{ loginId: string; authKey: string }> & Answer<200, MemberSession & { keyWrap: KeyWrap }>;
  };
  '/v1/auth/session': { get: Answer<200, MemberSession> };
  '/v1/auth/key-wrap': { get: Answer<200, { keyWrap: KeyWrap }> };
  '/v1/auth/logout': { post: NoAnswer };
  '/v1/claims/preview': {
    post: Sends<{ voucher: string }> & Answer<200, { organisationName: string; validUntil: string }>;
  };
  '/v1/claims': {
    post: Sends<{ voucher: string; enrolment: Enrolment }> & Answer<201, { account: Account }>;
  };
  '/v1/coach-invitations/preview': {
    post: Sends<{ invitation: string }> & Answer<200, { validUntil: string }>;
  };
  '/v1/coaches': {
    post: Sends<{ invitation: string; enrolment: Enrolment; profile: FirstCoachProfile }> &
      Answer<201, { account: Account }>;
  };
  '/v1/operators': {
    post: Sends<{ enrolmentCode: string; enrolment: Enrolment }> & Answer<201, { account: Account }>;
  };
}

/** What reps and coaches alike may ask. */
export interface MemberPaths {
  '/v1/member/spaces': { get: Answer<200, { spaces: Space[] }> };
  '/v1/member/spaces/{spaceId}/grants': {
    get: At<{ spaceId: string }> & Answer<200, { grants: Grant[] }>;
    post: At<{ spaceId: string }> & Sends<{ grant: Grant }> & Answer<201, unknown>;
  };
  '/v1/member/accounts/{accountId}/identities': {
    get: At<{ accountId: string }> & Answer<200, { identities: Identity[] }>;
  };
  '/v1/member/pin-vault': {
    get: Answer<200, { version: number; blob: string | null }>;
    put: Sends<{ version: number; blob: string }> & Answer<200, unknown>;
  };
  '/v1/member/chat-ticket': { post: Answer<200, { token: string; expiresAt: string }> };
}
