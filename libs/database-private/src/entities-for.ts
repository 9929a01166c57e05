import { AccessChainEntity } from './access-chain.entity.ts';
import { AccessEntryEntity } from './access-entry.entity.ts';
import { AccountEntity } from './account.entity.ts';
import { AttemptCountEntity } from './attempt-count.entity.ts';
import { AvailabilityRuleEntity } from './availability-rule.entity.ts';
import { BookingSessionEntity } from './booking-session.entity.ts';
import { CoachInvitationEntity } from './coach-invitation.entity.ts';
import { CoachProfileEntity } from './coach-profile.entity.ts';
import { CoachScheduleEntity } from './coach-schedule.entity.ts';
import { CredentialEntity } from './credential.entity.ts';
import { EnvelopeEntity } from './envelope.entity.ts';
import { EpochGrantEntity } from './epoch-grant.entity.ts';
import { ErasureEntity } from './erasure.entity.ts';
import { GateBatchEntity } from './gate-batch.entity.ts';
import { GateLetterEntity } from './gate-letter.entity.ts';
import { IdentityRecordEntity } from './identity-record.entity.ts';
import { IdentitySessionEntity } from './identity-session.entity.ts';
import { KeyWrapEntity } from './key-wrap.entity.ts';
import { MatchEntity } from './match.entity.ts';
import { MessageReportEntity } from './message-report.entity.ts';
import { OpeningEntity } from './opening.entity.ts';
import { PasskeyChallengeEntity } from './passkey-challenge.entity.ts';
import { PasskeyEntity } from './passkey.entity.ts';
import { PinVaultEntity } from './pin-vault.entity.ts';
import { PulseAnswerEntity } from './pulse-answer.entity.ts';
import { PulseLifeBudgetEntity } from './pulse-life-budget.entity.ts';
import { PulseReleaseEntity } from './pulse-release.entity.ts';
import { PulseRosterEntity } from './pulse-roster.entity.ts';
import { QuestionnaireEntity } from './questionnaire.entity.ts';
import { RegrantEntity } from './regrant.entity.ts';
import { RecoveryLinkEntity } from './recovery-link.entity.ts';
import { ReservationEntity } from './reservation.entity.ts';
import { SealedFileEntity } from './sealed-file.entity.ts';
import { SealedFilePartEntity } from './sealed-file-part.entity.ts';
import { SealedSpaceEntity } from './sealed-space.entity.ts';
import { SeatClaimEntity } from './seat-claim.entity.ts';
import { SeatOfferEntity } from './seat-offer.entity.ts';
import { SecondFactorEntity } from './second-factor.entity.ts';
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
  ErasureEntity,
  RecoveryLinkEntity,
  AttemptCountEntity,
  PinVaultEntity,
  SecondFactorEntity,
  PasskeyEntity,
  PasskeyChallengeEntity,
  SeatOfferEntity,
  SeatClaimEntity,
  CoachProfileEntity,
  CoachScheduleEntity,
  AvailabilityRuleEntity,
  CoachInvitationEntity,
  SealedSpaceEntity,
  SpaceMemberEntity,
  EpochGrantEntity,
  RegrantEntity,
  EnvelopeEntity,
  SealedFileEntity,
  SealedFilePartEntity,
  MessageReportEntity,
  QuestionnaireEntity,
  MatchEntity,
  BookingSessionEntity,
  ReservationEntity,
  AccessChainEntity,
  AccessEntryEntity,
  GateLetterEntity,
  GateBatchEntity,
  OpeningEntity,
  PulseAnswerEntity,
  PulseRosterEntity,
  PulseReleaseEntity,
  PulseLifeBudgetEntity,
];

/**
 * What each login of the private plane has any right on. To its DataSource every other entity is unknown, which
 * turns a wrong reach into an error before Postgres refuses it.
 *
 * Some list an entity without holding a grant on it, because TypeORM wants both ends of a foreign key: `app_rep` the offer
 * of a claim, `app_gate` the account of a letter, `app_report` that of an answer, `app_audit` that of an opening, `app_break_glass` the profile of a coach.
 */
export const entitiesFor: Record<PrivateLogin, EntityClass[]> = {
  app_auth: [
    AccountEntity,
    CredentialEntity,
    KeyWrapEntity,
    IdentityRecordEntity,
    IdentitySessionEntity,
    ErasureEntity,
    SecondFactorEntity,
    PasskeyEntity,
    PasskeyChallengeEntity,
    RecoveryLinkEntity,
    AttemptCountEntity,
    PinVaultEntity,
    SeatOfferEntity,
    SeatClaimEntity,
    CoachProfileEntity,
    CoachScheduleEntity,
    AvailabilityRuleEntity,
    CoachInvitationEntity,
    OpeningEntity,
  ],
  app_rep: [
    AccountEntity,
    OpeningEntity,
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
    RegrantEntity,
    EnvelopeEntity,
    SealedFileEntity,
    SealedFilePartEntity,
    MessageReportEntity,
    QuestionnaireEntity,
    MatchEntity,
    BookingSessionEntity,
    ReservationEntity,
    GateLetterEntity,
    PulseAnswerEntity,
    PulseRosterEntity,
    PulseReleaseEntity,
    PulseLifeBudgetEntity,
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
    RegrantEntity,
    EnvelopeEntity,
    SealedFileEntity,
    SealedFilePartEntity,
    MessageReportEntity,
    MatchEntity,
    BookingSessionEntity,
    ReservationEntity,
  ],
  app_operator: [
    AccountEntity,
    CoachProfileEntity,
    CoachInvitationEntity,
    MessageReportEntity,
    OpeningEntity,
  ],
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
  app_audit: [AccountEntity, AccessChainEntity, AccessEntryEntity, OpeningEntity],
  app_break_glass: [
    AccountEntity,
    CoachProfileEntity,
    SealedSpaceEntity,
    SpaceMemberEntity,
    MatchEntity,
    BookingSessionEntity,
    ReservationEntity,
  ],
  app_report: [
    AccountEntity,
    GateLetterEntity,
    PulseAnswerEntity,
    PulseRosterEntity,
    PulseReleaseEntity,
    PulseLifeBudgetEntity,
  ],
  app_gate: [AccountEntity, SeatOfferEntity, GateLetterEntity, GateBatchEntity, PulseRosterEntity],
};
