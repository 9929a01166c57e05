/** One field that the server refused: where it is in the request and why, as a code. */
export interface FieldFault {
  readonly pointer: string;
  readonly code: string;
}

/** What a refused or failed request carries: a stable code, and whatever the server added to explain itself. */
export interface ProblemDetails {
  readonly status: number;
  readonly code: string;
  readonly requestId?: string;
  readonly errors?: readonly FieldFault[];
  readonly [extension: string]: unknown;
}

/** A request that did not succeed; screens choose their words by its code. */
export class ProblemError extends Error {
  readonly status: number;
  readonly code: string;
  readonly requestId: string | undefined;
  readonly errors: readonly FieldFault[];

  constructor(readonly details: ProblemDetails) {
    super(details.code);
    this.name = 'ProblemError';
    this.status = details.status;
    this.code = details.code;
    this.requestId = details.requestId;
    this.errors = details.errors ?? [];
  }

  /** Faults found before anything was sent, told in the same way as those that the server finds. */
  static ofFields(errors: readonly FieldFault[]): ProblemError {
    return new ProblemError({ status: 422, code: 'validation-failed', errors });
  }
}

/** The problem behind anything thrown by a query or a page: our own errors as they are, the rest as unexpected. */
export function toProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  return new ProblemError({ status: 0, code: isModuleFailure(error) ? 'offline' : 'unexpected' });
}

/** Whether a part of the program itself could not be fetched. Each browser words it in its own way. */
export function isModuleFailure(error: unknown): boolean {
  return (
    error instanceof TypeError &&
    /dynamically imported module|importing a module script failed/i.test(error.message)
  );
}

/** Reads a failed answer; one that is no problem document (a proxy's page, an empty body) counts as unexpected. */
export async function readProblem(response: Response): Promise<ProblemError> {
  const body: unknown = await response.json().catch(() => null);
  if (isProblemBody(body)) return new ProblemError({ ...body, status: response.status });
  return new ProblemError({ status: response.status, code: 'unexpected' });
}

function isProblemBody(body: unknown): body is ProblemDetails {
  return typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string';
}
