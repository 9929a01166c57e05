import {
  type Bilingual,
  channels,
  comforts,
  customerKinds,
  idsOf,
  type Options,
  paces,
  roles,
  salesCycles,
  seniorities,
  styleSliders,
  type StyleSlider,
  topics,
} from '@aparte/matching';

/** The facts behind a reason, as the server gives them. */
export type Facts = Readonly<Record<string, unknown>>;

/** What a reason says, with its facts put into labels of one language. */
export type ReasonWords =
  | { readonly code: 'topics'; readonly items: readonly string[]; readonly asked: number }
  | {
      readonly code: 'style';
      readonly sliders: readonly StyleSlider[];
      readonly items: readonly string[];
      readonly comforts: readonly string[];
    }
  | { readonly code: 'craft'; readonly items: readonly string[]; readonly hasSold: boolean }
  | { readonly code: 'hours'; readonly hours: number }
  | { readonly code: 'soonest'; readonly startsAt: string };

/** What a coach brings that was not asked for. */
export type DifferenceWords =
  { readonly code: 'style'; readonly pole: string } | { readonly code: 'topic'; readonly topic: string };

type Language = keyof Bilingual;

/** Reads a reason; null when this version knows no words for it. */
export function readReason(code: string, facts: Facts, locale: Language): ReasonWords | null {
  const { asked, minutesPerWeek, startsAt } = facts;
  switch (code) {
    case 'topics':
      return {
        code,
        items: labels(topics, facts['shared'], locale),
        asked: typeof asked === 'number' ? asked : 0,
      };
    case 'style':
      return readStyle(facts, locale);
    case 'craft':
      return readCraft(facts, locale);
    case 'hours':
      // Half hours are what it is counted in.
      return typeof minutesPerWeek === 'number' ? { code, hours: minutesPerWeek / 60 } : null;
    case 'soonest':
      return typeof startsAt === 'string' ? { code, startsAt } : null;
    default:
      return null;
  }
}

/** Reads the one difference worth telling; null when this version knows no words for it. */
export function readDifference(code: string, facts: Facts, locale: Language): DifferenceWords | null {
  if (code === 'topic') {
    const [topic] = labels(topics, facts['topic'], locale);
    return topic === undefined ? null : { code, topic };
  }
  const slider = idsOf(styleSliders).find((id) => id === facts['slider']);
  const { rep, coach } = facts;
  if (code !== 'style' || !slider || typeof rep !== 'number' || typeof coach !== 'number') return null;
  const { left, right } = styleSliders[slider];
  return { code, pole: (coach < rep ? left : right)[locale] };
}

function readStyle(facts: Facts, locale: Language): ReasonWords {
  const known = Array.isArray(facts['sliders']) ? (facts['sliders'] as unknown[]) : [];
  return {
    code: 'style',
    sliders: idsOf(styleSliders).filter((slider) => known.includes(slider)),
    items: [...labels(paces, facts['pace'], locale), ...labels(channels, facts['channel'], locale)],
    comforts: labels(comforts, facts['comforts'], locale),
  };
}

function readCraft(facts: Facts, locale: Language): ReasonWords {
  const tables = [
    [roles, 'role'],
    [customerKinds, 'customers'],
    [salesCycles, 'cycle'],
    [seniorities, 'seniority'],
  ] as const;
  return {
    code: 'craft',
    items: tables.flatMap(([table, name]) => labels(table, facts[name], locale)),
    hasSold: facts['hasSold'] === true,
  };
}

/** The labels of one id or several, as they stand within a sentence; unknown ids are passed over. */
function labels(table: Options, ids: unknown, locale: Language): readonly string[] {
  const wanted: readonly unknown[] = Array.isArray(ids) ? ids : [ids];
  return wanted
    .flatMap((id) => (typeof id === 'string' ? (table[id] ?? []) : []))
    .map((label) => withinSentence(label[locale]));
}

// Capitals that mean something (SDR, ADV, PME) stay.
function withinSentence(label: string): string {
  return /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
