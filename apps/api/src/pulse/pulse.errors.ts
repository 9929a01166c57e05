import { Problem } from '@aparte/platform';

/** The quarter has ended: its answers can be neither given nor changed. */
export class PulseQuarterOver extends Problem {
  readonly code = 'pulse-quarter-over';
  readonly status = 409;
  readonly title = 'This quarter is over.';
}
