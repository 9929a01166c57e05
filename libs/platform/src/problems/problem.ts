/** Extra members of a problem document; never content, addresses or secrets. */
export type ProblemExtensions = Readonly<Record<string, unknown>>;

/**
 * An expected failure, told to the caller as `application/problem+json` (RFC 9457) with a stable code.
 *
 * Subclasses live beside the feature that raises them; the code is part of the API and never changes meaning.
 */
export abstract class Problem extends Error {
  abstract readonly code: string;
  abstract readonly status: number;
  /** One English sentence for developers; screens translate the code. */
  abstract readonly title: string;
  readonly extensions: ProblemExtensions = {};
  /** Response headers that belong to the refusal, e.g. Retry-After. */
  readonly headers: Readonly<Record<string, string>> = {};
}

/** Missing, foreign and unknown alike: the answer never tells which. */
export class NotFound extends Problem {
  readonly code = 'not-found';
  readonly status = 404;
  readonly title = 'There is nothing here.';
}

/** The call needs a session and has none that counts. */
export class NotSignedIn extends Problem {
  readonly code = 'not-signed-in';
  readonly status = 401;
  readonly title = 'Sign in first.';
}

/** A browser sent the call from a page that is not ours. */
export class ForeignOrigin extends Problem {
  readonly code = 'foreign-origin';
  readonly status = 403;
  readonly title = 'This call must come from our own pages.';
}

/** The body is not JSON. */
export class MalformedJson extends Problem {
  readonly code = 'malformed-json';
  readonly status = 400;
  readonly title = 'The body is not valid JSON.';
}

/** The body is larger than this route accepts. */
export class PayloadTooLarge extends Problem {
  readonly code = 'payload-too-large';
  readonly status = 413;
  readonly title = 'The body is too large.';
}

/** The route accepts another kind of body. */
export class UnsupportedMediaType extends Problem {
  readonly code = 'unsupported-media-type';
  readonly status = 415;
  readonly title = 'Send the body as application/json.';
}

/** One field and what is wrong with it. */
export interface FieldProblem {
  /** JSON pointer (RFC 6901) into the body, or the name of a query parameter. */
  pointer: string;
  code: string;
}

/** The body is JSON but not what the route asks for. */
export class ValidationFailed extends Problem {
  readonly code = 'validation-failed';
  readonly status = 422;
  readonly title = 'Some fields are not as they should be.';
  override readonly extensions: { errors: readonly FieldProblem[] };

  constructor(errors: readonly FieldProblem[]) {
    super();
    this.extensions = { errors };
  }
}

/** Too many calls in too little time. */
export class TooManyRequests extends Problem {
  readonly code = 'too-many-requests';
  readonly status = 429;
  readonly title = 'Too many attempts: wait a little.';
  override readonly headers: Readonly<Record<string, string>>;

  constructor(retryAfterSeconds: number) {
    super();
    this.headers = { 'Retry-After': String(Math.max(1, Math.ceil(retryAfterSeconds))) };
  }
}
