export * from './options.ts';
export {
  lineToCoach,
  questionnaire,
  type MultiQuestion,
  type Question,
  type QuestionId,
  type SingleQuestion,
  type SlidersQuestion,
} from './questionnaire.ts';
export { AnswersRefused, parseAnswers, type Answers } from './answers.ts';
export { CoachProfileRefused, parseCoachProfile, type CoachProfile } from './coach-profile.ts';
export type { AnswerFault, AnswerFaultCode } from './field-reader.ts';
export { bandHours } from './half-hours.ts';
export type { AvailableCoach, SeekingRep } from './people.ts';
export { obstacleCodes, type ObstacleCode } from './rules.ts';
export { mostPoints, scoreParts, type PartPoints, type ScorePart } from './score.ts';
export type { Difference, Reason } from './reasons.ts';
export { proposeThree, type Proposal, type TopThree } from './top-three.ts';
