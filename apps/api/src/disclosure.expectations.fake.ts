import type { DisclosedField } from '@aparte/confidentiality';

/**
 * Where a field of an answer stands in the disclosure table, or why it needs no line there: `own` is about or for the
 * reader alone, `id` an opaque identifier, `sealed` a public key, a signature or ciphertext.
 */
export type Standing = DisclosedField | 'own' | 'id' | 'sealed';

type Shape = Readonly<Record<string, Standing>>;

/** The same standing for several fields. */
function all(standing: Standing, ...names: readonly string[]): Shape {
  return Object.fromEntries(names.map((name) => [name, standing]));
}

const protocolIdentity = ['v', 'userId', 'gen', 'signPk', 'boxPk', 'createdAt', 'prev', 'sig', 'sigPrev'];
const protocolGrant = ['v', 'space', 'epoch', 'prev', 'by', 'byId', 'at', 'commit', 'sig'];

/** Every field of every answer. A new one must be placed here, or the test fails. */
export const standings: Readonly<Record<string, Shape>> = {
  SiteConfigResponse: all('own', 'chatUrl', 'sponsorPreviewUrl'),
  PreloginResponse: all('own', 't', 'm', 'serverSalt'),
  AccountDto: { id: 'id', ...all('own', 'kind', 'displayName', 'locale', 'timeZone') },
  SecondFactorResponse: all('own', 'state'),
  // The secret of an authenticator app, shown to its owner while they set it up.
  StartedSecondFactorResponse: all('own', 'uri', 'typed'),
  PasskeyOfferResponse: {
    userHandle: 'id',
    ...all('own', 'challenge', 'rpId', 'rpName', 'algorithms'),
  },
  PasskeyHintDto: { id: 'id', transports: 'own' },
  PasskeyDto: { id: 'id', ...all('own', 'label', 'addedOn') },
  PasskeyChallengeResponse: all('own', 'challenge', 'rpId'),
  UnlockChallengeResponse: all('own', 'challenge', 'rpId'),
  PasskeyWrapDto: all('sealed', 'method', 'generation', 'blob'),
  OlderKeyWrapDto: all('sealed', 'generation', 'blob'),
  PasswordKeyWrapDto: all('sealed', 'method', 'generation', 'blob'),
  IdentityDto: all('sealed', ...protocolIdentity),
  RecoveryKeyWrapDto: all('sealed', 'method', 'generation', 'blob'),
  ChallengeResponse: all('own', 'challenge'),
  RecoveryCodeResponse: all('own', 'madeOn', 'isDue'),
  OpenedRecoveryResponse: { userId: 'id', ...all('own', 'loginId', 'locale') },
  DeviceSessionDto: { id: 'id', ...all('own', 'label', 'openedAt', 'expiresAt', 'isCurrent') },
  VoucherPreviewResponse: { organisationName: 'organisation.name', validUntil: 'voucher.text' },
  RepSeatDto: { state: 'seat.claim', lastDay: 'seat.lastDay' },
  InvitationPreviewResponse: all('own', 'validUntil'),

  StoredQuestionnaireDto: { answers: 'matching.answers', sealedLine: 'matching.lineToCoach' },
  ProposedCoachDto: {
    coachId: 'id',
    ...all('coach.profile', 'displayName', 'languages', 'topics', 'timeZone'),
    nextFreeAt: 'coach.freeSlots',
  },
  BilingualTextDto: all('coach.profile', 'fr', 'en'),
  MatchingFactDto: all('matching.proposals', 'code', 'facts'),
  MatchDto: { ...all('id', 'matchId', 'coachId', 'spaceId'), coachName: 'match.coach' },
  SlotsDto: { timeZone: 'own', ...all('coach.freeSlots', 'coachTimeZone', 'durationMinutes') },
  SlotDto: all('coach.freeSlots', 'startsAt', 'endsAt'),
  RepSessionDto: {
    id: 'id',
    startsAt: 'session.startsAt',
    endsAt: 'session.endsAt',
    state: 'session.status',
    coachName: 'match.coach',
    cancelFreeUntil: 'session.startsAt',
  },
  SharedPagesResponse: all('own', 'nextPostingAt'),
  SharedPageDto: {
    pageId: 'id',
    ...all('letter.sharedPage', 'locale', 'author', 'title', 'paragraphs', 'expiresOn'),
    ...all('own', 'releasedOn', 'state'),
  },
  PulseDto: { ...all('own', 'quarter', 'endsAt', 'isAsked', 'isSpent'), answer: 'pulse.answer' },
  LastPulseWordDto: all('letter.pulseWord', 'period', 'word'),
  RepHomeDto: all('own', 'questionnaireDone'),

  AvailabilityDto: all(
    'coach.availabilityRules',
    ...['timeZone', 'stepMinutes', 'sessionMinutes', 'bufferMinutes', 'noticeHours', 'windowDays'],
  ),
  AvailabilityRuleDto: all('coach.availabilityRules', 'isoWeekday', 'startMinute', 'endMinute'),
  CoachWeekDto: all('own', 'timeZone', 'from'),
  CoachSessionDto: {
    id: 'id',
    startsAt: 'session.startsAt',
    endsAt: 'session.endsAt',
    state: 'session.status',
    repName: 'rep.displayName',
    // The clock on the rep's wall at the time of the session.
    repTimeZone: 'session.startsAt',
  },
  OpenStretchDto: all('coach.availabilityRules', 'startsAt', 'endsAt'),
  CoachRepDto: {
    ...all('id', 'repId', 'spaceId'),
    displayName: 'rep.displayName',
    since: 'match.chosenAt',
    nextSessionAt: 'session.startsAt',
  },
  CoachProfileDto: { capacity: 'coach.capacity', state: 'coach.profile' },
  CoachHeadlineDto: all('coach.profile', 'fr', 'en'),
  CoachBioDto: all('coach.profile', 'fr', 'en'),
  CoachAttributesDto: all(
    'coach.profile',
    ...['languages', 'roles', 'customers', 'cycles', 'seniorities', 'topics', 'hasSold', 'paces', 'channels'],
    'comforts',
  ),
  CoachStyleDto: all('coach.profile', 'asks-or-suggests', 'gentle-or-direct', 'framed-or-free'),

  SpaceDto: {
    spaceId: 'id',
    ...all('match.coach', 'kind', 'state', 'closedAt', 'coachReadsUntil', 'forgottenOn'),
    lastSeq: 'message.sentAt',
  },
  SoloSpaceDto: { spaceId: 'id' },
  EndedMatchDto: { spaceId: 'id', ...all('match.coach', 'coachName', 'coachReadsUntil', 'forgottenOn') },
  PeerDto: { accountId: 'id', displayName: 'rep.displayName', timeZone: 'session.startsAt' },
  GrantDto: all('sealed', ...protocolGrant),
  RegrantDto: all('sealed', ...protocolGrant.filter((name) => name !== 'prev')),
  BoxedEpochKeyDto: all('sealed', 'userId', 'idHash', 'box'),
  PinVaultResponse: all('sealed', 'version', 'blob'),
  FileStateResponse: {
    ...all('id', 'fileId', 'spaceId'),
    ...all('sealed', 'state', 'bytes', 'parts', 'present'),
  },
  ChatTicketResponse: all('own', 'token', 'expiresAt'),

  AccessesToRepDto: all('access.byOthers', 'isIntact'),
  AccessToRepDto: all('access.byOthers', 'day', 'kind', 'coachName'),
  OwnActionDto: all('access.byCoach', 'day', 'kind', 'repName'),

  OpeningDto: {
    ...all('id', 'openingId', 'spaceId'),
    ...all('opening.reason', 'reason', 'isDanger', 'delayHours', 'askedAt', 'state', 'closesAt'),
    isMine: 'own',
  },
  OpenedPersonDto: all('opening.conversation', 'displayName', 'kind'),
  OpenedSessionDto: all('opening.conversation', 'startsAt', 'endsAt', 'state'),
  OpenedConversationDto: all(
    'opening.conversation',
    ...['conversationState', 'conversationClosedAt', 'chosenOn'],
  ),
  ToldOpeningDto: all('opening.reason', 'reason', 'isDanger', 'openedAt', 'closesAt'),

  ReportReceiptDto: { reportId: 'id', reportedAt: 'report.reportedAt' },
  ListedReportDto: {
    reportId: 'id',
    ...all('report.people', 'reporterName', 'authorName', 'authorKind'),
    ...all('report.reportedAt', 'sentAt', 'reportedAt', 'closedAt'),
  },
  ReportedMessageDto: all('report.message', 'kind', 'text'),

  ListedCoachDto: { coachId: 'id', ...all('coach.profile', 'displayName', 'state', 'joinedOn') },
  CoachInvitationDto: all('own', 'invitation', 'link', 'validUntil'),
};
