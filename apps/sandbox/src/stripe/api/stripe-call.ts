import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request, Response } from 'express';

import type { FormFields } from './form-body.ts';

/** What a request to the Stripe API says. */
export interface CallContent {
  requestId: string;
  method: string;
  path: string;
  /** The parameters as they were sent. */
  body: string;
  fields: FormFields;
  idempotencyKey: string | null;
}

/** One request to the Stripe API, read as far as it can be without knowing its address. */
export class StripeCall {
  constructor(
    readonly content: CallContent,
    private readonly response: Response,
  ) {}

  get path(): string {
    return this.content.path;
  }

  /** Adds a header to the answer. */
  setHeader(name: string, value: string): void {
    this.response.setHeader(name, value);
  }
}

const calls = new WeakMap<Request, StripeCall>();

/** Ties a call to the HTTP request that it came with. */
export function attachCall(request: Request, call: StripeCall): void {
  calls.set(request, call);
}

/** The call of this request, for a controller. */
export const Call = createParamDecorator((_: unknown, context: ExecutionContext): StripeCall => {
  const call = calls.get(context.switchToHttp().getRequest<Request>());
  if (!call) throw new Error('This address is outside the Stripe API.');
  return call;
});
