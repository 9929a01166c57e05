import {
  channels,
  comforts,
  customerKinds,
  freeBands,
  languageChoices,
  paces,
  roles,
  salesBackgrounds,
  salesCycles,
  seniorities,
  styleRange,
  styleSliders,
  topics,
  type Bilingual,
  type Options,
} from './options.ts';

interface QuestionBase {
  /** The number under which product people know the question. */
  readonly number: number;
  readonly label: Bilingual;
  readonly isRequired: boolean;
  /** Whether the answer can rule a coach out, rather than only weigh. */
  readonly isHardFilter: boolean;
}

/** A question with one answer among several. */
export interface SingleQuestion extends QuestionBase {
  readonly kind: 'single';
  readonly options: Options;
}

/** A question with several answers, up to a number. */
export interface MultiQuestion extends QuestionBase {
  readonly kind: 'multi';
  readonly options: Options;
  readonly most: number;
}

/** A question answered by moving sliders between two poles. */
export interface SlidersQuestion extends QuestionBase {
  readonly kind: 'sliders';
  readonly sliders: Readonly<Record<string, { readonly left: Bilingual; readonly right: Bilingual }>>;
  readonly range: { readonly least: number; readonly most: number };
}

/** One question of the matching questionnaire. */
export type Question = SingleQuestion | MultiQuestion | SlidersQuestion;

const optional = { isRequired: false, isHardFilter: false } as const;
const decisive = { isRequired: true, isHardFilter: true } as const;

/**
 * What a rep is asked before three coaches are proposed, keyed as the answers are.
 *
 * Whom to avoid (question 12) and the line to the coach (question 14) are not here: the first is
 * compared in a place of its own, the second is sealed on the rep's device and never read by the server.
 */
export const questionnaire = {
  language: {
    kind: 'single',
    number: 1,
    label: { fr: 'Dans quelle langue voulez-vous parler ?', en: 'Which language do you want to speak?' },
    options: languageChoices,
    ...decisive,
  },
  role: {
    kind: 'single',
    number: 2,
    label: { fr: 'Votre métier aujourd’hui', en: 'Your role today' },
    options: roles,
    ...optional,
  },
  customers: {
    kind: 'multi',
    number: 3,
    label: { fr: 'Vos clients', en: 'Your customers' },
    options: customerKinds,
    most: 5,
    ...optional,
  },
  cycle: {
    kind: 'single',
    number: 4,
    label: { fr: 'Votre cycle de vente', en: 'Your sales cycle' },
    options: salesCycles,
    ...optional,
  },
  seniority: {
    kind: 'single',
    number: 5,
    label: { fr: 'Votre ancienneté dans la vente', en: 'Your years in sales' },
    options: seniorities,
    ...optional,
  },
  topics: {
    kind: 'multi',
    number: 6,
    label: { fr: 'Ce qui vous amène (deux au plus)', en: 'What brings you (two at most)' },
    options: topics,
    most: 2,
    isRequired: true,
    isHardFilter: false,
  },
  style: {
    kind: 'sliders',
    number: 7,
    label: { fr: 'Vous préférez un coach qui…', en: 'You prefer a coach who…' },
    sliders: styleSliders,
    range: styleRange,
    ...optional,
  },
  salesBackground: {
    kind: 'single',
    number: 8,
    label: { fr: 'Un vécu de vente chez le coach', en: 'A coach who has sold' },
    options: salesBackgrounds,
    isRequired: false,
    isHardFilter: true,
  },
  pace: {
    kind: 'single',
    number: 9,
    label: { fr: 'Le rythme qui vous irait', en: 'The pace that would suit you' },
    options: paces,
    ...optional,
  },
  freeBands: {
    kind: 'multi',
    number: 10,
    label: { fr: 'Quand êtes-vous libre ?', en: 'When are you free?' },
    options: freeBands,
    most: 5,
    ...decisive,
  },
  channel: {
    kind: 'single',
    number: 11,
    label: { fr: 'Plutôt', en: 'Rather by' },
    options: channels,
    ...optional,
  },
  comforts: {
    kind: 'multi',
    number: 13,
    label: { fr: 'Quand ça va mal, ce qui vous aide', en: 'When it goes badly, what helps you' },
    options: comforts,
    most: 5,
    ...optional,
  },
} as const satisfies Readonly<Record<string, Question>>;

/** The id of a question, which is also the name of its answer. */
export type QuestionId = keyof typeof questionnaire;

/** Question 14: one line to the future coach, optional, sealed on the rep's device. */
export const lineToCoach = {
  number: 14,
  label: {
    fr: 'Une phrase à votre futur coach (facultatif)',
    en: 'One line to your future coach (optional)',
  },
  hint: {
    fr: 'Chiffrée sur votre appareil : seul le coach que vous choisirez pourra la lire.',
    en: 'Encrypted on your device: only the coach you choose will be able to read it.',
  },
  longest: 280,
} as const;
