import { Problem } from '@aparte/platform';

/** Another device changed the pins first: fetch them, apply the change, and send the next version. */
export class PinVaultVersion extends Problem {
  readonly code = 'pin-vault-version';
  readonly status = 409;
  readonly title = 'The pins have another version by now.';
  override readonly extensions: { version: number };

  constructor(version: number) {
    super();
    this.extensions = { version };
  }
}
