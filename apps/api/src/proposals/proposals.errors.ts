import { Problem } from '@aparte/platform';

/** There is nothing to match by yet. */
export class QuestionnaireMissing extends Problem {
  readonly code = 'questionnaire-missing';
  readonly status = 409;
  readonly title = 'Answer the questionnaire first.';
}
