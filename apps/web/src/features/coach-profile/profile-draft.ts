import {
  channels,
  comforts,
  customerKinds,
  languageChoices,
  type Options,
  paces,
  roles,
  salesCycles,
  seniorities,
  topics,
} from '@aparte/matching';
import type { CoachAttributes, CoachProfile } from '../../member/api/coach.types.ts';
import type { Bilingual } from '../../member/api/model.types.ts';

/** The longest line, introduction and list of reps that the server takes. */
export const profileLimits = { headline: 140, bio: 1200, capacity: 60 } as const;

/** The attributes chosen from a list, each with its options. */
export const attributeOptions = {
  languages: { fr: languageChoices.fr, en: languageChoices.en },
  topics,
  roles,
  customers: customerKinds,
  cycles: salesCycles,
  seniorities,
  paces,
  channels,
  comforts,
} as const satisfies Record<string, Options>;

/** The name of an attribute chosen from a list. */
export type ListAttribute = keyof typeof attributeOptions;

/** The attributes of which at least one has to be chosen. */
export const neededAttributes = [
  'languages',
  'topics',
  'paces',
  'channels',
] as const satisfies readonly ListAttribute[];

/** A coach's page while it is being written. */
export interface ProfileDraft {
  readonly headline: Bilingual;
  readonly bio: Bilingual;
  readonly lists: Readonly<Record<ListAttribute, readonly string[]>>;
  readonly style: CoachAttributes['style'] | null;
  readonly hasSold: boolean;
  readonly capacity: number;
}

/** A page on which nothing is written yet. */
export const emptyProfile: ProfileDraft = {
  headline: { fr: '', en: '' },
  bio: { fr: '', en: '' },
  lists: {
    languages: [],
    topics: [],
    roles: [],
    customers: [],
    cycles: [],
    seniorities: [],
    paces: [],
    channels: [],
    comforts: [],
  },
  style: null,
  hasSold: false,
  capacity: 8,
};

/** What keeps a page from being saved. */
export type ProfileFault = 'headline' | 'bio' | 'style' | 'capacity' | (typeof neededAttributes)[number];

/** What has to be looked at again, in the order of the page. */
export function faultsOfProfile(draft: ProfileDraft): readonly ProfileFault[] {
  const { headline, bio, lists, style, capacity } = draft;
  const isLine = (line: string): boolean => line.trim() !== '' && line.length <= profileLimits.headline;
  const isCapacity = Number.isInteger(capacity) && capacity >= 1 && capacity <= profileLimits.capacity;
  const faults: (ProfileFault | false)[] = [
    !(isLine(headline.fr) && isLine(headline.en)) && 'headline',
    Math.max(bio.fr.length, bio.en.length) > profileLimits.bio && 'bio',
    ...neededAttributes.map((name) => lists[name].length === 0 && name),
    style === null && 'style',
    !isCapacity && 'capacity',
  ];
  return faults.filter((fault) => fault !== false);
}

/** The attributes as they are sent; only for a page without faults. */
export function attributesOf({ lists, style, hasSold }: ProfileDraft): CoachAttributes {
  // Every id comes from the options of its own list.
  return { ...lists, style, hasSold } as unknown as CoachAttributes;
}

/** The page as it was saved, to be changed. */
export function draftOfProfile(saved: Omit<CoachProfile, 'state'>): ProfileDraft {
  const { style, hasSold, ...lists } = saved.attributes;
  const { headline, bio, capacity } = saved;
  return { headline, bio, lists, style, hasSold, capacity };
}
