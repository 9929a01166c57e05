import { AccountEntity } from './account.entity.ts';
import { AvailabilityRuleEntity } from './availability-rule.entity.ts';
import { BookingSessionEntity } from './booking-session.entity.ts';
import { CoachInvitationEntity } from './coach-invitation.entity.ts';
import { CoachProfileEntity } from './coach-profile.entity.ts';
import { CoachScheduleEntity } from './coach-schedule.entity.ts';
import { CredentialEntity } from './credential.entity.ts';
import { EnvelopeEntity } from './envelope.entity.ts';
import { EpochGrantEntity } from './epoch-grant.entity.ts';
import { IdentityRecordEntity } from './identity-record.entity.ts';
import { IdentitySessionEntity } from './identity-session.entity.ts';
import { KeyWrapEntity } from './key-wrap.entity.ts';
import { MatchEntity } from './match.entity.ts';
import { PinVaultEntity } from './pin-vault.entity.ts';
import { QuestionnaireEntity } from './questionnaire.entity.ts';
import { ReservationEntity } from './reservation.entity.ts';
import { SealedSpaceEntity } from './sealed-space.entity.ts';
import { SeatClaimEntity } from './seat-claim.entity.ts';
import { SeatOfferEntity } from './seat-offer.entity.ts';
import { SpaceMemberEntity } from './space-member.entity.ts';
import type { PrivateLogin } from './logins.ts';

/** A class that TypeORM knows as a table or a view. */
type EntityClass = new () => object;

/** Every table of the private plane, for tests of the whole schema; no process opens them all. */
export const privateEntities: EntityClass[] = [
  AccountEntity,
  CredentialEntity,
  KeyWrapEntity,
  IdentityRecordEntity,
  IdentitySessionEntity,
  PinVaultEntity,
  SeatOfferEntity,
  SeatClaimEntity,
  CoachProfileEntity,
  CoachScheduleEntity,
  AvailabilityRuleEntity,
  CoachInvitationEntity,
  SealedSpaceEntity,
  SpaceMemberEntity,
  EpochGrantEntity,
  EnvelopeEntity,
  QuestionnaireEntity,
  MatchEntity,
  BookingSessionEntity,
  ReservationEntity,
];

/**
 * What each login of the private plane has any right on. To its DataSource every other entity is unknown, which
 * turns a wrong reach into an error before Postgres refuses it.
 *
 * `app_rep` lists the offer without holding a grant on it: TypeORM wants both ends of the foreign key of a claim.
 */
export const entitiesFor: Record<PrivateLogin, EntityClass[]> = {
  app_auth: [
    AccountEntity,
    CredentialEntity,
    KeyWrapEntity,
    IdentityRecordEntity,
    IdentitySessionEntity,
    SeatOfferEntity,
    SeatClaimEntity,
    CoachProfileEntity,
    CoachScheduleEntity,
    AvailabilityRuleEntity,
    CoachInvitationEntity,
  ],
  app_rep: [
    AccountEntity,
    IdentityRecordEntity,
    PinVaultEntity,
    SeatOfferEntity,
    SeatClaimEntity,
    CoachProfileEntity,
    CoachScheduleEntity,
    AvailabilityRuleEntity,
    SealedSpaceEntity,
    SpaceMemberEntity,
    EpochGrantEntity,
    EnvelopeEntity,
    QuestionnaireEntity,
    MatchEntity,
    BookingSessionEntity,
    ReservationEntity,
  ],
  app_coach: [
    AccountEntity,
    IdentityRecordEntity,
    PinVaultEntity,
    CoachProfileEntity,
    CoachScheduleEntity,
    AvailabilityRuleEntity,
    SealedSpaceEntity,
    SpaceMemberEntity,
    EpochGrantEntity,
    EnvelopeEntity,
    MatchEntity,
    BookingSessionEntity,
    ReservationEntity,
  ],
  app_operator: [AccountEntity, CoachProfileEntity, CoachInvitationEntity],
  app_matcher: [
    AccountEntity,
    CoachProfileEntity,
    CoachScheduleEntity,
    AvailabilityRuleEntity,
    SealedSpaceEntity,
    SpaceMemberEntity,
    QuestionnaireEntity,
    MatchEntity,
  ],
  app_gate: [SeatOfferEntity],
};
