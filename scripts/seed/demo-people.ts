import type { CoachProfile, Topic } from '@aparte/matching';

/** A firm of the demo world. */
export interface DemoFirm {
  name: string;
  director: { displayName: string; email: string; locale: 'fr' | 'en' };
  seats: number;
  interval: 'month' | 'year';
  domain: string;
  zone: string;
  /** How many of the roster, from its beginning, have taken a seat, and how many of those chose a coach. */
  claimed: number;
  matched: number;
  roster: readonly string[];
}

/** A coach of the demo world. */
export interface DemoCoach {
  displayName: string;
  languages: readonly ('fr' | 'en')[];
  topics: readonly Topic[];
  /** -2 gentle to 2 direct. */
  directness: number;
  headline: { fr: string; en: string };
  bio: { fr: string; en: string };
  paused: boolean;
}

/** The one password of every demo person: public on purpose, printed on the start screen. */
export const DEMO_PASSWORD = 'demo seulement aparte';

/** The personal address under which a demo person signs in. */
export function personalAddress(displayName: string): string {
  return `${slug(displayName)}@demo-perso.example`;
}

/** The address a demo person has at work. */
export function workAddress(displayName: string, domain: string): string {
  return `${slug(displayName)}@${domain}`;
}

/** What matching knows of a demo coach. */
export function attributesOf(coach: DemoCoach, position: number): CoachProfile {
  const even = position % 2 === 0;
  return {
    languages: [...coach.languages],
    topics: [...coach.topics],
    roles: even ? ['field', 'key-accounts', 'phone-prospector'] : ['inside', 'account-manager', 'team-lead'],
    customers: even ? ['small-business', 'large-business'] : ['consumers', 'distribution', 'public-sector'],
    cycles: even ? ['weeks', 'months'] : ['same-day', 'weeks'],
    seniorities: ['under-1', '1-to-3', '4-to-9', '10-and-more'],
    style: {
      'asks-or-suggests': (position % 5) - 2,
      'gentle-or-direct': coach.directness,
      'framed-or-free': ((position + 2) % 5) - 2,
    },
    hasSold: position % 3 !== 2,
    paces: ['weekly', 'fortnightly', 'on-demand'],
    channels: ['phone', 'video', 'message'],
    comforts: even ? ['talk', 'another-idea'] : ['move', 'laugh', 'talk'],
  };
}

/** What a demo rep answers; varied by position so that not everybody gets the same three. */
export function answersOf(locale: 'fr' | 'en', position: number): Record<string, unknown> {
  const topics: Topic[] = [
    'prospecting',
    'confidence',
    'negotiation',
    'recovery',
    'organisation',
    'energy',
    'manager',
    'new-role',
    'meaning',
  ];
  const first = topics[position % topics.length] ?? 'confidence';
  const second = topics[(position + 4) % topics.length] ?? 'recovery';
  return {
    language: locale,
    role: position % 2 === 0 ? 'field' : 'inside',
    customers: ['small-business'],
    cycle: 'weeks',
    seniority: position % 3 === 0 ? '1-to-3' : '4-to-9',
    topics: [first, second],
    style: { 'asks-or-suggests': -1, 'gentle-or-direct': (position % 5) - 2, 'framed-or-free': 0 },
    salesBackground: 'useful',
    pace: 'fortnightly',
    freeBands: ['midday', 'late-day', 'between-visits'],
    channel: position % 2 === 0 ? 'phone' : 'video',
    comforts: ['talk'],
  };
}

function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, '.');
}
