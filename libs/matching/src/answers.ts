import { FieldReader, type AnswerFault } from './field-reader.ts';
import type {
  Channel,
  Comfort,
  CustomerKind,
  FreeBand,
  LanguageChoice,
  Pace,
  Role,
  SalesBackground,
  SalesCycle,
  Seniority,
  Style,
  Topic,
} from './options.ts';
import { idsOf } from './options.ts';
import { questionnaire } from './questionnaire.ts';

/** What a rep answered. A skipped question is null or an empty list, and then weighs the same for every coach. */
export interface Answers {
  readonly language: LanguageChoice;
  readonly role: Role | null;
  readonly customers: readonly CustomerKind[];
  readonly cycle: SalesCycle | null;
  readonly seniority: Seniority | null;
  readonly topics: readonly Topic[];
  readonly style: Style | null;
  readonly salesBackground: SalesBackground | null;
  readonly pace: Pace | null;
  readonly freeBands: readonly FreeBand[];
  readonly channel: Channel | null;
  readonly comforts: readonly Comfort[];
}

/** Answers that cannot be used as they are. The message names the questions, never what was answered. */
export class AnswersRefused extends Error {
  readonly code = 'answers_refused';
  readonly faults: readonly AnswerFault[];

  constructor(faults: readonly AnswerFault[]) {
    super(`Answers refused: ${faults.map(({ pointer, code }) => `${pointer || '/'} ${code}`).join(', ')}`);
    this.name = 'AnswersRefused';
    this.faults = faults;
  }
}

/** Reads the answers of a rep; every fault is reported at once. */
export function parseAnswers(input: unknown): Answers {
  const reader = new FieldReader(input, idsOf(questionnaire));
  const language = reader.one('language', questionnaire.language.options);
  reader.require('language', language);
  const answers = {
    role: reader.one('role', questionnaire.role.options),
    customers: reader.many('customers', questionnaire.customers.options, questionnaire.customers),
    cycle: reader.one('cycle', questionnaire.cycle.options),
    seniority: reader.one('seniority', questionnaire.seniority.options),
    topics: reader.many('topics', questionnaire.topics.options, questionnaire.topics),
    style: reader.style('style'),
    salesBackground: reader.one('salesBackground', questionnaire.salesBackground.options),
    pace: reader.one('pace', questionnaire.pace.options),
    freeBands: reader.many('freeBands', questionnaire.freeBands.options, questionnaire.freeBands),
    channel: reader.one('channel', questionnaire.channel.options),
    comforts: reader.many('comforts', questionnaire.comforts.options, questionnaire.comforts),
  };

  if (language === null || reader.faults.length > 0) throw new AnswersRefused(reader.faults);
  return { language, ...answers };
}
