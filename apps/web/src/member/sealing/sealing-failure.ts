import type { SealingRefusal } from './sealing-calls.types.ts';

/** The worker refused or could not do something; screens choose their words by its code. */
export class SealingFailure extends Error {
  readonly code: SealingRefusal['code'] | 'worker-stopped';
  readonly field: string | null;

  constructor(code: SealingFailure['code'], field: string | null = null) {
    super(field === null ? code : `${code} (${field})`);
    this.name = 'SealingFailure';
    this.code = code;
    this.field = field;
  }
}
