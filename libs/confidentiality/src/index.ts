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
export { promiseLines, type PromiseLine } from './promise.ts';
export { say, type Bilingual, type Locale } from './wording.ts';
