import { LetterReader, type LetterFault } from './letter-reader.ts';
import type { Bilingual, Locale } from './wording.ts';

/** The two kinds of letter that may go from the private plane to the sponsor plane. There is no third. */
export const gateLetterKinds = ['share.released', 'pulse.released'] as const;

/** The kind of one letter. */
export type GateLetterKind = (typeof gateLetterKinds)[number];

/** A page that a rep wrote, saw as the director will see it, and chose to release. */
export interface SharedPage {
  readonly locale: Locale;
  /** The name under which the rep signs: the rep's own act, hence inside the letter. */
  readonly author: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** The last day on which the director can open the page. */
  readonly expiresOn: string;
}

/** The word of a period about a whole team, or null for a team too small to have one. */
export interface PulseRelease {
  readonly period: string;
  /** How many people the director's own list held for the period; never how many took a seat. */
  readonly rosterSize: number;
  readonly word: PulseWord | null;
}

/** The only three things that can ever be said about a team. */
export type PulseWord = 'strained' | 'mixed' | 'good';

/** What each kind of letter carries. */
export interface GateLetterPayloads {
  readonly 'share.released': SharedPage;
  readonly 'pulse.released': PulseRelease;
}

/** A letter that has been read to the last field. */
export type GateLetter = {
  readonly [Kind in GateLetterKind]: { readonly kind: Kind; readonly payload: GateLetterPayloads[Kind] };
}[GateLetterKind];

/** How a director reads the word of a period. */
export const pulseWords: Readonly<Record<PulseWord | 'none', Bilingual>> = {
  strained: { fr: 'tendu', en: 'strained' },
  mixed: {
    fr: 'pas de signal net dans un sens ou dans l’autre, ou peu de réponses',
    en: 'no clear signal either way, or few answers',
  },
  good: { fr: 'bon', en: 'good' },
  none: {
    fr: 'une équipe de moins de dix n’a pas de mot, jamais',
    en: 'a team under ten gets no word, ever',
  },
};

/** The sizes of roster at which the rule for a word changes. */
export const pulseRosterSizes = { wordFrom: 10, quarterlyFrom: 20, atMost: 100_000 } as const;

/** The largest sizes of a released page. */
export const sharedPageLimits = {
  author: 120,
  title: 120,
  paragraphs: 40,
  paragraph: 2_000,
  bytes: 16_384,
} as const;

/** A letter that is not exactly one of the two kinds. The message names the fields, never their content. */
export class GateLetterRefused extends Error {
  readonly code = 'gate_letter_refused';
  readonly faults: readonly LetterFault[];

  constructor(faults: readonly LetterFault[]) {
    super(`Letter refused: ${faults.map(({ pointer, code }) => `${pointer || '/'} ${code}`).join(', ')}`);
    this.name = 'GateLetterRefused';
    this.faults = faults;
  }
}

/** Reads a letter before it is posted or shown; anything unknown, missing, too long or oddly typed refuses the whole. */
export function parseGateLetter(kind: unknown, payload: unknown): GateLetter {
  switch (kind) {
    case 'share.released':
      return { kind, payload: parseSharedPage(payload) };
    case 'pulse.released':
      return { kind, payload: parsePulseRelease(payload) };
    default:
      throw new GateLetterRefused([{ pointer: '', code: 'unknown_kind' }]);
  }
}

function parseSharedPage(payload: unknown): SharedPage {
  const reader = new LetterReader(payload, ['locale', 'author', 'title', 'paragraphs', 'expiresOn']);
  const page: SharedPage = {
    locale: reader.oneOf('locale', ['fr', 'en']),
    author: reader.line('author', sharedPageLimits.author),
    title: reader.line('title', sharedPageLimits.title),
    paragraphs: reader.lines('paragraphs', sharedPageLimits.paragraphs, sharedPageLimits.paragraph),
    expiresOn: reader.localDate('expiresOn'),
  };
  if (new TextEncoder().encode(JSON.stringify(page)).length > sharedPageLimits.bytes)
    reader.blame('', 'too_large');

  refuseIfFaulty(reader);
  return Object.freeze(page);
}

function parsePulseRelease(payload: unknown): PulseRelease {
  const reader = new LetterReader(payload, ['period', 'rosterSize', 'word']);
  const release: PulseRelease = {
    period: reader.matching('period', /^20\d\d-(Q[1-4]|H[12])$/),
    rosterSize: reader.integer('rosterSize', 1, pulseRosterSizes.atMost),
    word: reader.oneOf('word', ['strained', 'mixed', 'good', null]),
  };
  refuseIfFaulty(reader);

  checkPulseRule(release, reader);
  refuseIfFaulty(reader);
  return Object.freeze(release);
}

/** Size and period are known to the director beforehand, so they alone decide whether there may be a word. */
function checkPulseRule({ period, rosterSize, word }: PulseRelease, reader: LetterReader): void {
  const maySpeak = rosterSize >= pulseRosterSizes.wordFrom;
  if (maySpeak !== (word !== null)) {
    reader.blame('/word', maySpeak ? 'word_missing' : 'word_for_small_team');
    return;
  }
  const unit = rosterSize >= pulseRosterSizes.quarterlyFrom ? 'Q' : 'H';
  if (maySpeak && period[5] !== unit) reader.blame('/period', 'period_for_other_size');
}

function refuseIfFaulty(reader: LetterReader): void {
  if (reader.faults.length > 0) throw new GateLetterRefused(reader.faults);
}
