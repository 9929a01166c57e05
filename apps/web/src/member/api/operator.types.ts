import type { OperatorComponents } from '@aparte/contracts';

type Schemas = OperatorComponents['schemas'];

/** A coach as the operator sees them. */
export type ListedCoach = Schemas['ListedCoachDto'];

/** A report in the list. */
export type ListedReport = Schemas['ListedReportDto'];

/** The one message of a report. */
export type ReportedMessage = Schemas['ReportedMessageDto'];

/** What an operator asks another one to open. */
export type AskedOpening = Schemas['AskOpeningRequest'];

/** An opening, asked for or granted. */
export type Opening = Schemas['OpeningDto'];

/** An invitation for a coach to join. */
export type CoachInvitation = Schemas['CoachInvitationDto'];
