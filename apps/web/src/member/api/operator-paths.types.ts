import type { Answer, Sends } from './path-shapes.types.ts';

/** A coach as the operator sees them. */
export interface ListedCoach {
  readonly coachId: string;
  readonly displayName: string;
  readonly state: 'active' | 'paused';
  readonly joinedOn: string;
}

/** An invitation for a coach to join. */
export interface CoachInvitation {
  readonly invitation: string;
  readonly link: string;
  readonly validUntil: string;
}

/** What an operator may ask. */
export interface OperatorPaths {
  '/v1/operator/coaches': { get: Answer<200, { coaches: ListedCoach[] }> };
  '/v1/operator/coach-invitations': { post: Sends<{ requestId: string }> & Answer<201, CoachInvitation> };
}
