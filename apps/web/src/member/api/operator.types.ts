import type { OperatorComponents } from '@aparte/contracts';

type Schemas = OperatorComponents['schemas'];

/** A coach as the operator sees them. */
export type ListedCoach = Schemas['ListedCoachDto'];

/** An invitation for a coach to join. */
export type CoachInvitation = Schemas['CoachInvitationDto'];
