import type { Type } from '@nestjs/common';
import { AuthModule } from './auth/auth.module.ts';
import { ChatTicketsModule } from './chat-tickets/chat-tickets.module.ts';
import { ClaimsModule } from './claims/claims.module.ts';
import { CoachesModule } from './coaches/coaches.module.ts';
import { IdentitiesModule } from './identities/identities.module.ts';
import { OperatorsModule } from './operators/operators.module.ts';
import { PinVaultModule } from './pin-vault/pin-vault.module.ts';
import { SiteModule } from './site/site.module.ts';
import { SpacesModule } from './spaces/spaces.module.ts';
import { QuestionnaireModule } from './questionnaire/questionnaire.module.ts';
import { ProposalsModule } from './proposals/proposals.module.ts';
import { MatchesModule } from './matches/matches.module.ts';
import { AvailabilityModule } from './availability/availability.module.ts';
import { SessionsModule } from './sessions/sessions.module.ts';
import { HomeModule } from './home/home.module.ts';
import { CoachDeskModule } from './coach-desk/coach-desk.module.ts';
import { CoachProfileModule } from './coach-profile/coach-profile.module.ts';

/** Every feature of the private API. A new feature adds its module here. */
export const features: Type[] = [
  SiteModule,
  AuthModule,
  ClaimsModule,
  CoachesModule,
  OperatorsModule,
  SpacesModule,
  IdentitiesModule,
  PinVaultModule,
  ChatTicketsModule,
  QuestionnaireModule,
  ProposalsModule,
  MatchesModule,
  AvailabilityModule,
  SessionsModule,
  HomeModule,
  CoachDeskModule,
  CoachProfileModule,
];
