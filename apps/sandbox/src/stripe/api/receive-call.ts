import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';

import { Clock } from '../../clock.ts';
import { apiVersion } from '../objects.ts';
import { StripeStore } from '../stripe-store.ts';
import { parseForm } from './form-body.ts';
import { attachCall, StripeCall } from './stripe-call.ts';
import { invalidRequest, StripeError } from './stripe-error.ts';

const formType = 'application/x-www-form-urlencoded';

/** Opens every request to the Stripe API: numbers it, reads it, records it, checks its key and its version. */
@Injectable()
export class ReceiveCall implements NestMiddleware {
  constructor(
    private readonly store: StripeStore,
    private readonly clock: Clock,
  ) {}

  use(request: Request, response: Response, next: NextFunction): void {
    const requestId = this.store.newId('request', 'req');
    response.setHeader('Request-Id', requestId);
    response.setHeader('Stripe-Version', request.get('Stripe-Version') ?? apiVersion);

    const call = this.read(requestId, request, response);
    this.record(call);
    attachCall(request, call);

    checkKey(request.get('Authorization'));
    checkVersion(request.get('Stripe-Version'));
    next();
  }

  private read(requestId: string, request: Request, response: Response): StripeCall {
    const [path = '', query = ''] = request.originalUrl.split('?', 2);
    const sent = typeof request.body === 'string' ? request.body : '';
    if (sent !== '' && request.is(formType) === false) {
      throw invalidRequest(`Invalid request: send the parameters as ${formType}.`);
    }

    const body = [query, sent].filter((part) => part !== '').join('&');
    const idempotencyKey = request.get('Idempotency-Key') ?? null;
    if (idempotencyKey !== null) response.setHeader('Idempotency-Key', idempotencyKey);
    const fields = parseForm(body);
    return new StripeCall(
      { requestId, method: request.method, path, body, fields, idempotencyKey },
      response,
    );
  }

  private record({ content }: StripeCall): void {
    this.store.atomically(() =>
      this.store.put('request', {
        id: content.requestId,
        at: this.clock.now().toISOString(),
        method: content.method,
        path: content.path,
        body: content.body,
        params: content.fields,
        idempotencyKey: content.idempotencyKey,
      }),
    );
  }
}

function checkKey(authorization: string | undefined): void {
  const [, key] = /^Bearer\s+(\S+)$/i.exec(authorization ?? '') ?? [];
  if (key === undefined) throw unauthenticated('You did not provide an API key: send it as a Bearer token.');
  if (!/^sk_test_\w+$/.test(key)) {
    throw unauthenticated(
      `Invalid API Key provided: ${key.slice(0, 8)}****. The sandbox takes sk_test_ keys only.`,
    );
  }
}

function unauthenticated(message: string): StripeError {
  return new StripeError(401, { type: 'invalid_request_error', message });
}

function checkVersion(version: string | undefined): void {
  if (version !== undefined && version !== apiVersion) {
    throw invalidRequest(`Invalid Stripe API version: ${version}. The sandbox speaks ${apiVersion}.`);
  }
}
