import { Problem } from '@aparte/platform';

/** Unknown, removed, for other keys, wrongly signed, or too late: the answer does not tell which. */
export class PasskeyRefused extends Problem {
  readonly code = 'passkey-refused';
  readonly status = 401;
  readonly title = 'This passkey opens nothing here, or took too long.';
}

/** What the browser sent does not prove a new passkey of this person, or came too late. */
export class PasskeyNotAdded extends Problem {
  readonly code = 'passkey-not-added';
  readonly status = 422;
  readonly title = 'The passkey could not be checked, and was not added.';
}

/** The passkey would open keys that this account no longer uses. */
export class PasskeyForOldKeys extends Problem {
  readonly code = 'passkey-for-old-keys';
  readonly status = 409;
  readonly title = 'The keys of the account changed meanwhile: add the passkey again.';
}

/** An account has a bounded number of passkeys. */
export class TooManyPasskeys extends Problem {
  readonly code = 'too-many-passkeys';
  readonly status = 409;
  readonly title = 'This account has as many passkeys as it may have.';
}
