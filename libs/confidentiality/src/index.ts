export {
  audiences,
  disclosedFields,
  disclosure,
  mayRead,
  type Audience,
  type DisclosedField,
} from './disclosure.ts';
export type { DisclosedObject, KeyHolder, Plane, StoredAs } from './disclosed-object.ts';
export {
  Confidential,
  ConfidentialityBreach,
  RevealCapability,
  revealPurposes,
  type RevealPurpose,
} from './confidential.ts';
export { respond, type Disclosable } from './disclosable.ts';
export {
  gateLetterKinds,
  GateLetterRefused,
  parseGateLetter,
  pulseRosterSizes,
  pulseWords,
  sharedPageLimits,
  type GateLetter,
  type GateLetterKind,
  type GateLetterPayloads,
  type PulseRelease,
  type PulseWord,
  type SharedPage,
} from './gate-letters.ts';
export { bernoulliExp, discreteLaplace, type Ratio } from './pulse/discrete-laplace.ts';
export {
  answersEndOn,
  daysLater,
  halfYearOf,
  lastDayOf,
  periodDue,
  PULSE_ANSWER_DAYS,
  publishedFrom,
  quarterOf,
  quartersLater,
  quartersOf,
  type PulsePeriod,
  type Quarter,
} from './pulse/pulse-period.ts';
export { PULSE_LIFE_CAP, pulseWord, wordFor, type PulseAnswer } from './pulse/pulse-word.ts';
export {
  duePulse,
  releasePulse,
  type PulseCalendar,
  type PulseOutcome,
  type StoredPulseAnswer,
} from './pulse/release-pulse.ts';
export { uniformBelow, type RandomBytes } from './pulse/uniform.ts';
export type { LetterFault, LetterFaultCode } from './letter-reader.ts';
export {
  disclosedObjects,
  renderWhoSeesWhat,
  type DisclosureCell,
  type DumpCell,
  type Verdict,
  type WhoSeesWhat,
  type WhoSeesWhatRow,
} from './who-sees-what.ts';
export { whoSeesWhatMarkdown } from './who-sees-what-markdown.ts';
export { threatModel, threatModelMarkdown, type Attacker, type ThreatModel } from './threat-model.ts';
export {
  agreementDocument,
  currentAgreementVersion,
  scopeSigned,
  type AgreementDocument,
  type AgreementPart,
} from './agreement.ts';
export { agreementMarkdown } from './agreement-markdown.ts';
export { mayRelease, type SharingScope } from './sharing-scope.ts';
export { promiseLines, type PromiseLine } from './promise.ts';
export { say, type Bilingual, type Locale } from './wording.ts';
