/** What Stripe tells about a refusal. */
export interface StripeErrorDetails {
  type: 'invalid_request_error' | 'idempotency_error' | 'api_error';
  message: string;
  code?: string;
  param?: string;
}

/** A refusal in Stripe's own words and shape. */
export class StripeError extends Error {
  constructor(
    readonly status: number,
    readonly details: StripeErrorDetails,
  ) {
    super(details.message);
  }
}

/** A request that makes no sense as it stands. */
export function invalidRequest(message: string, code?: string, param?: string): StripeError {
  return new StripeError(400, {
    type: 'invalid_request_error',
    message,
    ...(code !== undefined && { code }),
    ...(param !== undefined && { param }),
  });
}

/** A parameter that Stripe, or at least this sandbox, does not know here. */
export function parameterUnknown(param: string): StripeError {
  return invalidRequest(`Received unknown parameter: ${param}`, 'parameter_unknown', param);
}

/** An object that does not exist: 404 where it was the address, 400 where it was a parameter. */
export function resourceMissing(name: string, id: string, param?: string): StripeError {
  return new StripeError(param === undefined ? 404 : 400, {
    type: 'invalid_request_error',
    code: 'resource_missing',
    message: `No such ${name}: '${id}'`,
    param: param ?? 'id',
  });
}
