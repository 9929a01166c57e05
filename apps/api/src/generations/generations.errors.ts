import { Problem } from '@aparte/platform';

/** These keys were changed meanwhile, on another device. */
export class GenerationPassed extends Problem {
  readonly code = 'generation-passed';
  readonly status = 409;
  readonly title = 'These keys have been replaced already.';
}
