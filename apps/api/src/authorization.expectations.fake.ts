import { randomUUID } from 'node:crypto';
import type { Whose, World } from './authorization-world.fake.ts';

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
  target?: (world: World, whose: Whose) => string;
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
  'GET /v1/auth/session': { nobody: 401, signedIn: 200 },
  'GET /v1/auth/key-wrap': { nobody: 401, signedIn: 200 },
  'POST /v1/claims/preview': nothingAsked,
  'POST /v1/claims': nothingAsked,
  'POST /v1/coach-invitations/preview': nothingAsked,
  'POST /v1/coaches': nothingAsked,
  'POST /v1/operators': nothingAsked,
};

/** Every route of a surface. A new one must be added here, or the matrix fails. */
export const surfaceExpectations: Readonly<Record<string, SurfaceExpectation>> = {
  'GET /v1/rep/home': { own: 200 },
  'GET /v1/rep/questionnaire': { own: 200 },
  'PUT /v1/rep/questionnaire': { own: 422, body: () => ({}) },
  'GET /v1/rep/proposals': { own: 409 },
  'PUT /v1/rep/match': { own: 422, body: () => ({}) },
  'GET /v1/rep/slots': { own: 200, query: '?from=2026-03-09&days=1' },
  'GET /v1/rep/sessions': { own: 200 },
  'POST /v1/rep/sessions': { own: 422, body: () => ({}) },
  'POST /v1/rep/sessions/{sessionId}/cancellation': {
    own: 200,
    target: ({ sessions }, whose) => sessions[whose],
  },
  'GET /v1/coach/week': { own: 200, query: '?from=2026-03-09' },
  'GET /v1/coach/reps': { own: 200 },
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
  'GET /v1/member/accounts/{accountId}/identities': {
    own: 200,
    target: ({ accounts }, whose) => accounts[whose],
  },
  'GET /v1/member/pin-vault': { own: 200 },
  'PUT /v1/member/pin-vault': { own: 200, body: () => ({ version: 1, blob: 'AAAA' }) },
  'POST /v1/member/chat-ticket': { own: 201 },
  'GET /v1/operator/coaches': { own: 200 },
  'POST /v1/operator/coach-invitations': { own: 201, body: () => ({ requestId: randomUUID() }) },
};

/** Reaches the check of the conversation, and goes no further. */
function wellShapedGrant(): object {
  const to = [{ userId: randomUUID(), idHash: '', box: '' }];
  return { v: 1, space: '', epoch: 1, prev: '', by: randomUUID(), byId: '', at: 0, commit: '', to, sig: '' };
}
