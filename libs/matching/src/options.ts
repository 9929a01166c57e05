/** A text of the questionnaire in both languages of the product. */
export interface Bilingual {
  readonly fr: string;
  readonly en: string;
}

/** The possible answers to one question, by their lasting id. */
export type Options = Readonly<Record<string, Bilingual>>;

export const languageChoices = {
  fr: { fr: 'Français', en: 'French' },
  en: { fr: 'Anglais', en: 'English' },
  both: { fr: 'L’un ou l’autre', en: 'Either' },
} as const satisfies Options;
/** The language a rep asked for. */
export type LanguageChoice = keyof typeof languageChoices;

/** A language that a coach speaks. */
export type SpokenLanguage = Exclude<LanguageChoice, 'both'>;

export const roles = {
  'phone-prospector': { fr: 'SDR, téléprospecteur', en: 'SDR, phone prospector' },
  field: { fr: 'Itinérant, terrain', en: 'Field sales' },
  inside: { fr: 'Sédentaire', en: 'Inside sales' },
  'key-accounts': { fr: 'Grands comptes', en: 'Key accounts' },
  'sales-administration': { fr: 'ADV, vente', en: 'Sales administration' },
  presales: { fr: 'Avant-vente', en: 'Presales' },
  'account-manager': { fr: 'Account manager', en: 'Account manager' },
  store: { fr: 'Magasin', en: 'Store' },
  'team-lead': { fr: 'Manager de proximité', en: 'Team lead' },
} as const satisfies Options;
/** What kind of selling a rep does. */
export type Role = keyof typeof roles;

export const customerKinds = {
  'small-business': { fr: 'Entreprises, PME', en: 'Small and medium businesses' },
  'large-business': { fr: 'Entreprises, grands comptes', en: 'Large businesses' },
  consumers: { fr: 'Particuliers', en: 'Consumers' },
  'public-sector': { fr: 'Secteur public', en: 'Public sector' },
  distribution: { fr: 'Distribution', en: 'Distribution' },
} as const satisfies Options;
/** To whom a rep sells. */
export type CustomerKind = keyof typeof customerKinds;

export const salesCycles = {
  'same-day': { fr: 'Le jour même', en: 'The same day' },
  weeks: { fr: 'Des semaines', en: 'Weeks' },
  months: { fr: 'Des mois', en: 'Months' },
  'over-a-year': { fr: 'Plus d’un an', en: 'Over a year' },
} as const satisfies Options;
/** How long a sale of a rep takes. */
export type SalesCycle = keyof typeof salesCycles;

export const seniorities = {
  'under-1': { fr: 'Moins d’un an', en: 'Under a year' },
  '1-to-3': { fr: '1 à 3 ans', en: '1 to 3 years' },
  '4-to-9': { fr: '4 à 9 ans', en: '4 to 9 years' },
  '10-and-more': { fr: '10 ans et plus', en: '10 years and more' },
} as const satisfies Options;
/** How long a rep has been selling. */
export type Seniority = keyof typeof seniorities;

export const topics = {
  prospecting: { fr: 'La prospection', en: 'Prospecting' },
  confidence: { fr: 'La confiance', en: 'Confidence' },
  organisation: { fr: 'L’organisation', en: 'Organisation' },
  negotiation: { fr: 'La négociation', en: 'Negotiation' },
  manager: { fr: 'La relation au manager', en: 'The relationship with my manager' },
  energy: { fr: 'L’énergie, l’équilibre', en: 'Energy and balance' },
  meaning: { fr: 'Le sens, l’évolution', en: 'Meaning and growth' },
  recovery: { fr: 'Rebondir après un échec', en: 'Bouncing back after a failure' },
  'new-role': { fr: 'Une prise de poste', en: 'A new role' },
} as const satisfies Options;
/** What brings a rep to a coach. */
export type Topic = keyof typeof topics;

export const salesBackgrounds = {
  essential: { fr: 'Indispensable', en: 'Essential' },
  useful: { fr: 'Utile', en: 'Useful' },
  indifferent: { fr: 'Peu importe', en: 'Does not matter' },
} as const satisfies Options;
/** How much a rep wants a coach who has sold. */
export type SalesBackground = keyof typeof salesBackgrounds;

export const paces = {
  weekly: { fr: 'Chaque semaine', en: 'Every week' },
  fortnightly: { fr: 'Toutes les deux semaines', en: 'Every two weeks' },
  'on-demand': { fr: 'Au besoin', en: 'When needed' },
} as const satisfies Options;
/** How often a rep would like to meet. */
export type Pace = keyof typeof paces;

export const freeBands = {
  early: { fr: 'Tôt (7 h à 9 h)', en: 'Early (7 to 9)' },
  midday: { fr: 'Midi (12 h à 14 h)', en: 'Midday (12 to 2 pm)' },
  'late-day': { fr: 'Fin de journée (17 h à 19 h)', en: 'Late in the day (5 to 7 pm)' },
  'between-visits': {
    fr: 'Entre deux visites (9 h à 12 h, 14 h à 17 h)',
    en: 'Between visits (9 to 12, 2 to 5 pm)',
  },
  evening: { fr: 'Le soir (19 h à 21 h 30)', en: 'In the evening (7 to 9.30 pm)' },
} as const satisfies Options;
/** A part of the working day in which a rep is free. */
export type FreeBand = keyof typeof freeBands;

export const channels = {
  phone: { fr: 'Téléphone', en: 'Phone' },
  video: { fr: 'Visio', en: 'Video' },
  message: { fr: 'Message', en: 'Message' },
} as const satisfies Options;
/** How a rep would rather talk. */
export type Channel = keyof typeof channels;

export const comforts = {
  talk: { fr: 'Parler', en: 'Talking' },
  move: { fr: 'Bouger', en: 'Moving' },
  'be-alone': { fr: 'Être seul', en: 'Being alone' },
  'another-idea': { fr: 'Chercher une autre idée', en: 'Looking for another idea' },
  laugh: { fr: 'Rire', en: 'Laughing' },
} as const satisfies Options;
/** What helps a rep when it goes badly. */
export type Comfort = keyof typeof comforts;

/** The two ends of each slider about the way of a coach; the left end is -2 and the right end is +2. */
export const styleSliders = {
  'asks-or-suggests': { left: { fr: 'questionne', en: 'asks' }, right: { fr: 'propose', en: 'suggests' } },
  'gentle-or-direct': {
    left: { fr: 'est doux', en: 'is gentle' },
    right: { fr: 'est direct', en: 'is direct' },
  },
  'framed-or-free': {
    left: { fr: 'pose un cadre', en: 'sets a frame' },
    right: { fr: 'laisse libre', en: 'leaves free' },
  },
} as const satisfies Readonly<Record<string, { left: Bilingual; right: Bilingual }>>;
/** One of the sliders about the way of a coach. */
export type StyleSlider = keyof typeof styleSliders;

/** Where somebody stands on every slider, in whole steps from -2 to +2. */
export type Style = Readonly<Record<StyleSlider, number>>;

/** The steps of a slider. */
export const styleRange = { least: -2, most: 2 } as const;

/** The ids of a table of options, in the order of the questionnaire. */
export function idsOf<Id extends string>(options: Readonly<Record<Id, unknown>>): readonly Id[] {
  return Object.keys(options) as Id[];
}
