import type { Type } from '@nestjs/common';
import { AccessLogModule } from './access-log/access-log.module.ts';
import { OwnAccessModule } from './own-access/own-access.module.ts';
import { OpeningsModule } from './openings/openings.module.ts';
import { AuthModule } from './auth/auth.module.ts';
import { ErasureModule } from './erasure/erasure.module.ts';
import { ExpiredRowsModule } from './expired-rows/expired-rows.module.ts';
import { PasswordsModule } from './passwords/passwords.module.ts';
import { DevicesModule } from './devices/devices.module.ts';
import { RecoveryModule } from './recovery/recovery.module.ts';
import { ChatTicketsModule } from './chat-tickets/chat-tickets.module.ts';
import { ClaimsModule } from './claims/claims.module.ts';
import { CoachesModule } from './coaches/coaches.module.ts';
import { FilesModule } from './files/files.module.ts';
import { GateModule } from './gate/gate.module.ts';
import { GenerationsModule } from './generations/generations.module.ts';
import { IdentitiesModule } from './identities/identities.module.ts';
import { OperatorsModule } from './operators/operators.module.ts';
import { PinVaultModule } from './pin-vault/pin-vault.module.ts';
import { PasskeysModule } from './passkeys/passkeys.module.ts';
import { SeatEndsModule } from './seat-ends/seat-ends.module.ts';
import { SeatsModule } from './seats/seats.module.ts';
import { SecondFactorModule } from './second-factor/second-factor.module.ts';
import { PulseModule } from './pulse/pulse.module.ts';
import { SharedPagesModule } from './shared-pages/shared-pages.module.ts';
import { SiteModule } from './site/site.module.ts';
import { RetentionModule } from './retention/retention.module.ts';
import { RegrantsModule } from './spaces/regrants/regrants.module.ts';
import { SpacesModule } from './spaces/spaces.module.ts';
import { QuestionnaireModule } from './questionnaire/questionnaire.module.ts';
import { ProposalsModule } from './proposals/proposals.module.ts';
import { MatchEndingModule } from './match-ending/match-ending.module.ts';
import { MatchesModule } from './matches/matches.module.ts';
import { AvailabilityModule } from './availability/availability.module.ts';
import { SessionsModule } from './sessions/sessions.module.ts';
import { HomeModule } from './home/home.module.ts';
import { ReportsModule } from './reports/reports.module.ts';
import { CoachDeskModule } from './coach-desk/coach-desk.module.ts';
import { CoachProfileModule } from './coach-profile/coach-profile.module.ts';

/** Every feature of the private API. A new feature adds its module here. */
export const features: Type[] = [
  SiteModule,
  AccessLogModule,
  OwnAccessModule,
  OpeningsModule,
  AuthModule,
  SecondFactorModule,
  PasskeysModule,
  ExpiredRowsModule,
  PasswordsModule,
  DevicesModule,
  RecoveryModule,
  ClaimsModule,
  SeatsModule,
  SeatEndsModule,
  CoachesModule,
  OperatorsModule,
  SpacesModule,
  RegrantsModule,
  IdentitiesModule,
  PinVaultModule,
  GenerationsModule,
  ChatTicketsModule,
  QuestionnaireModule,
  ProposalsModule,
  MatchesModule,
  AvailabilityModule,
  SessionsModule,
  MatchEndingModule,
  ErasureModule,
  RetentionModule,
  HomeModule,
  ReportsModule,
  CoachDeskModule,
  CoachProfileModule,
  FilesModule,
  GateModule,
  SharedPagesModule,
  PulseModule,
];
