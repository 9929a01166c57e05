import { randomUUID } from 'node:crypto';
import type { Member, Whose, World } from './authorization-world.fake.ts';

/** What a public route answers; the call is complete as far as authorization goes, and its content may be refused. */
export interface PublicExpectation {
  nobody: number;
  signedIn: number;
}

/** What a route of a surface answers to the people it is made for. */
export interface SurfaceExpectation {
  /** Status when they act on what is theirs. */
  own: number;
  /** The id in the path, when there is one. */
  target?: (world: World, whose: Whose, member: Member) => string;
  /** Further parameters of the path. */
  further?: readonly string[];
  query?: string;
  body?: () => unknown;
}

const nothingAsked = { nobody: 422, signedIn: 422 };

/** Every public route. A new one must be added here, or the matrix fails. */
export const publicExpectations: Readonly<Record<string, PublicExpectation>> = {
  'GET /v1/config': { nobody: 200, signedIn: 200 },
  'POST /v1/auth/prelogin': nothingAsked,
  'POST /v1/auth/login': nothingAsked,
  'POST /v1/auth/logout': { nobody: 204, signedIn: 204 },
  'POST /v1/auth/erase': nothingAsked,
  'GET /v1/auth/session': { nobody: 401, signedIn: 200 },
  'GET /v1/auth/key-wrap': { nobody: 401, signedIn: 200 },
  'GET /v1/auth/recovery-code': { nobody: 401, signedIn: 200 },
  'POST /v1/auth/recovery-code/put-off': { nobody: 401, signedIn: 204 },
  'GET /v1/auth/generations': { nobody: 401, signedIn: 200 },
  'POST /v1/auth/identity': nothingAsked,
  'GET /v1/auth/second-factor': { nobody: 401, signedIn: 200 },
  'POST /v1/auth/second-factor/start': nothingAsked,
  'POST /v1/auth/second-factor/confirm': nothingAsked,
  'POST /v1/auth/second-factor/removal': nothingAsked,
  'GET /v1/auth/passkeys': { nobody: 401, signedIn: 200 },
  'POST /v1/auth/passkeys': nothingAsked,
  'POST /v1/auth/passkeys/offer': nothingAsked,
  // The id in the path is no id, which is found out before anything is asked.
  'DELETE /v1/auth/passkeys/{passkeyId}': { nobody: 404, signedIn: 404 },
  'POST /v1/auth/passkeys/sign-in/challenge': { nobody: 200, signedIn: 200 },
  'POST /v1/auth/passkeys/sign-in': nothingAsked,
  'POST /v1/auth/passkeys/unlock/challenge': { nobody: 401, signedIn: 200 },
  'POST /v1/auth/passkeys/unlock': nothingAsked,
  'POST /v1/auth/password': nothingAsked,
  'GET /v1/auth/challenge': { nobody: 401, signedIn: 200 },
  'POST /v1/auth/recovery-code': nothingAsked,
  'GET /v1/auth/sessions': { nobody: 401, signedIn: 200 },
  // The id in the path is none: sessions of one's own, of others and of nobody have a test of their own.
  'DELETE /v1/auth/sessions/{id}': { nobody: 404, signedIn: 404 },
  'DELETE /v1/auth/sessions': { nobody: 401, signedIn: 204 },
  'POST /v1/auth/recovery/request': nothingAsked,
  'POST /v1/auth/recovery/open': nothingAsked,
  'POST /v1/auth/recovery/unlock': nothingAsked,
  'POST /v1/auth/recovery/complete': nothingAsked,
  'POST /v1/auth/recovery/reset': nothingAsked,
  'POST /v1/claims/preview': nothingAsked,
  'POST /v1/claims': nothingAsked,
  'POST /v1/coach-invitations/preview': nothingAsked,
  'POST /v1/coaches': nothingAsked,
  'POST /v1/operators': nothingAsked,
};

/** Every route of a surface. A new one must be added here, or the matrix fails. */
export const surfaceExpectations: Readonly<Record<string, SurfaceExpectation>> = {
  'GET /v1/rep/home': { own: 200 },
  'GET /v1/rep/seat': { own: 200 },
  'POST /v1/rep/seat': { own: 422, body: () => ({}) },
  'GET /v1/rep/questionnaire': { own: 200 },
  'PUT /v1/rep/questionnaire': { own: 422, body: () => ({}) },
  'GET /v1/rep/proposals': { own: 409 },
  'PUT /v1/rep/match': { own: 422, body: () => ({}) },
  'POST /v1/rep/match/end': { own: 422, body: () => ({}) },
  'PUT /v1/rep/journal': { own: 200 },
  'GET /v1/rep/slots': { own: 200, query: '?from=2026-03-09&days=1' },
  'GET /v1/rep/sessions': { own: 200 },
  'POST /v1/rep/sessions': { own: 422, body: () => ({}) },
  'POST /v1/rep/sessions/{sessionId}/cancellation': {
    own: 200,
    target: ({ sessions }, whose) => sessions[whose],
  },
  'GET /v1/rep/access-log': { own: 200 },
  'GET /v1/rep/openings': { own: 200 },
  'GET /v1/coach/access-log': { own: 200 },
  'GET /v1/rep/shared-pages': { own: 200 },
  'POST /v1/rep/shared-pages': { own: 422, body: () => ({}) },
  'DELETE /v1/rep/shared-pages/{pageId}': { own: 204, target: ({ pages }, whose) => pages[whose] },
  'GET /v1/rep/pulse': { own: 200 },
  'PUT /v1/rep/pulse': { own: 422, body: () => ({}) },
  'GET /v1/coach/week': { own: 200, query: '?from=2026-03-09' },
  'GET /v1/coach/reps': { own: 200 },
  'PUT /v1/coach/notes': { own: 200 },
  'GET /v1/coach/availability': { own: 200 },
  'PUT /v1/coach/availability': { own: 422, body: () => ({}) },
  'GET /v1/coach/profile': { own: 200 },
  'PUT /v1/coach/profile': { own: 422, body: () => ({}) },
  'GET /v1/member/spaces': { own: 200 },
  'GET /v1/member/spaces/{spaceId}/grants': { own: 200, target: ({ spaces }, whose) => spaces[whose] },
  'POST /v1/member/spaces/{spaceId}/grants': {
    own: 422,
    target: ({ spaces }, whose) => spaces[whose],
    body: () => ({ grant: wellShapedGrant() }),
  },
  'GET /v1/member/spaces/{spaceId}/regrants': { own: 200, target: ({ spaces }, whose) => spaces[whose] },
  'POST /v1/member/spaces/{spaceId}/regrants': {
    own: 422,
    target: ({ spaces }, whose) => spaces[whose],
    body: () => ({ regrant: wellShapedRegrant() }),
  },
  'GET /v1/member/accounts/{accountId}/identities': {
    own: 200,
    target: ({ accounts }, whose) => accounts[whose],
  },
  'GET /v1/member/pin-vault': { own: 200 },
  'PUT /v1/member/pin-vault': { own: 200, body: () => ({ version: 1, blob: 'AAAA' }) },
  'POST /v1/member/chat-ticket': { own: 201 },
  'POST /v1/member/files': { own: 422, body: () => ({}) },
  'POST /v1/member/files/withdrawals': { own: 204, body: () => ({ fileIds: [randomUUID()] }) },
  'GET /v1/member/files/{fileId}': { own: 200, target: fileOf },
  'PUT /v1/member/files/{fileId}/parts/{part}': { own: 422, target: fileOf, further: ['1'] },
  'GET /v1/member/files/{fileId}/parts/{part}': { own: 200, target: fileOf, further: ['1'] },
  'DELETE /v1/member/files/{fileId}': {
    own: 204,
    target: ({ filesToGiveUp }, whose, member) => filesToGiveUp[member][whose],
  },
  'POST /v1/member/files/{fileId}/completion': { own: 200, target: fileOf },
  'POST /v1/member/reports': { own: 422, body: () => ({}) },
  'GET /v1/operator/reports': { own: 200 },
  'GET /v1/operator/reports/{reportId}': { own: 200, target: ({ reports }, whose) => reports[whose] },
  'POST /v1/operator/reports/{reportId}/close': { own: 200, target: ({ reports }, whose) => reports[whose] },
  'GET /v1/operator/openings': { own: 200 },
  'POST /v1/operator/openings': { own: 422, body: () => ({}) },
  'POST /v1/operator/openings/{openingId}/grant': {
    own: 200,
    target: ({ openings }, whose) => openings[whose],
  },
  'GET /v1/operator/openings/{openingId}/conversation': {
    own: 200,
    target: ({ openings }, whose) => openings[whose],
  },
  'GET /v1/operator/coaches': { own: 200 },
  'POST /v1/operator/coach-invitations': { own: 201, body: () => ({ requestId: randomUUID() }) },
};

function fileOf({ files }: World, whose: Whose, member: Member): string {
  return files[member][whose];
}

/** Reaches the check of the conversation, and goes no further. */
function wellShapedGrant(): object {
  const to = [{ userId: randomUUID(), idHash: '', box: '' }];
  return { v: 1, space: '', epoch: 1, prev: '', by: randomUUID(), byId: '', at: 0, commit: '', to, sig: '' };
}

/** The same for a key that is given back. */
function wellShapedRegrant(): object {
  const to = { userId: randomUUID(), idHash: '', box: '' };
  return { v: 1, space: '', epoch: 1, by: randomUUID(), byId: '', at: 0, commit: '', to, sig: '' };
}
