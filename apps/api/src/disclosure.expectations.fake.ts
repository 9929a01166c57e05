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
  PasswordKeyWrapDto: all('sealed', 'method', 'generation', 'blob'),
  IdentityDto: all('sealed', ...protocolIdentity),
  VoucherPreviewResponse: { organisationName: 'organisation.name', validUntil: 'voucher.text' },
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

  SpaceDto: { spaceId: 'id', ...all('match.coach', 'kind', 'state'), lastSeq: 'message.sentAt' },
  PeerDto: { accountId: 'id', displayName: 'rep.displayName', timeZone: 'session.startsAt' },
  GrantDto: all('sealed', ...protocolGrant),
  BoxedEpochKeyDto: all('sealed', 'userId', 'idHash', 'box'),
  PinVaultResponse: all('sealed', 'version', 'blob'),
  ChatTicketResponse: all('own', 'token', 'expiresAt'),

  ListedCoachDto: { coachId: 'id', ...all('coach.profile', 'displayName', 'state', 'joinedOn') },
  CoachInvitationDto: all('own', 'invitation', 'link', 'validUntil'),
};
