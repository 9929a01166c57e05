import { FieldReader, type AnswerFault } from './field-reader.ts';
import {
  channels,
  comforts,
  customerKinds,
  idsOf,
  languageChoices,
  paces,
  roles,
  salesCycles,
  seniorities,
  topics,
  type Channel,
  type Comfort,
  type CustomerKind,
  type Pace,
  type Role,
  type SalesCycle,
  type Seniority,
  type SpokenLanguage,
  type Style,
  type Topic,
} from './options.ts';

/** The mirror of the questionnaire: what a coach brings, in the same words as the questions to reps. */
export interface CoachProfile {
  readonly languages: readonly SpokenLanguage[];
  readonly roles: readonly Role[];
  readonly customers: readonly CustomerKind[];
  readonly cycles: readonly SalesCycle[];
  readonly seniorities: readonly Seniority[];
  readonly topics: readonly Topic[];
  readonly style: Style;
  readonly hasSold: boolean;
  readonly paces: readonly Pace[];
  readonly channels: readonly Channel[];
  readonly comforts: readonly Comfort[];
}

/** A coach profile that cannot be used as it is. */
export class CoachProfileRefused extends Error {
  readonly code = 'coach_profile_refused';
  readonly faults: readonly AnswerFault[];

  constructor(faults: readonly AnswerFault[]) {
    super(
      `Coach profile refused: ${faults.map(({ pointer, code }) => `${pointer || '/'} ${code}`).join(', ')}`,
    );
    this.name = 'CoachProfileRefused';
    this.faults = faults;
  }
}

const spokenLanguages = { fr: languageChoices.fr, en: languageChoices.en };

const fieldNames = [
  'languages',
  'roles',
  'customers',
  'cycles',
  'seniorities',
  'topics',
  'style',
  'hasSold',
  'paces',
  'channels',
  'comforts',
] as const satisfies readonly (keyof CoachProfile)[];

/** Reads the profile of a coach; every fault is reported at once. */
export function parseCoachProfile(input: unknown): CoachProfile {
  const reader = new FieldReader(input, fieldNames);
  const some = <Id extends string>(name: keyof CoachProfile, options: Readonly<Record<Id, unknown>>) =>
    reader.many(name, options, { isRequired: true, most: idsOf(options).length });
  const any = <Id extends string>(name: keyof CoachProfile, options: Readonly<Record<Id, unknown>>) =>
    reader.many(name, options, { isRequired: false, most: idsOf(options).length });

  const style = reader.style('style');
  reader.require('style', style);
  const profile = {
    languages: some('languages', spokenLanguages),
    roles: any('roles', roles),
    customers: any('customers', customerKinds),
    cycles: any('cycles', salesCycles),
    seniorities: any('seniorities', seniorities),
    topics: some('topics', topics),
    hasSold: reader.flag('hasSold'),
    paces: some('paces', paces),
    channels: some('channels', channels),
    comforts: any('comforts', comforts),
  };

  if (style === null || reader.faults.length > 0) throw new CoachProfileRefused(reader.faults);
  return { ...profile, style };
}
