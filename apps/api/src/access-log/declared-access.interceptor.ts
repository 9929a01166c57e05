import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { signedInOf } from '@aparte/platform';
import type { Request } from 'express';
import { from, lastValueFrom, type Observable } from 'rxjs';
import {
  DECLARED_ACCESS,
  readingRequest,
  type DeclaredAccess,
  type ReadingRequest,
} from './declared-access.ts';

/**
 * Holds a route to what it declared: when it reads of reps and has not said of whom, no answer leaves. Runs inside the
 * unit of work, so that what was read is undone with it.
 */
@Injectable()
export class DeclaredAccessInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const kind = this.reflector.getAllAndOverride<DeclaredAccess | undefined>(DECLARED_ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    const person = signedInOf(context.switchToHttp().getRequest<Request>());
    if (!kind || kind === 'nothing' || !person || person.kind === 'rep') return next.handle();

    const request: ReadingRequest = { readerId: person.accountId, kind, isTold: false };
    return from(readingRequest.run(request, () => answered(next, request)));
  }
}

async function answered(next: CallHandler, request: ReadingRequest): Promise<unknown> {
  const answer: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
  if (!request.isTold) throw new Error('This route reads of reps and has not said of whom.');
  return answer;
}
