import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { OWN_UNITS_OF_WORK, signedInOf, type SignedIn } from './surface.ts';

/** Opens a transaction of the login that belongs to a kind of person (libs/database-core `UnitOfWork`). */
export interface UnitOfWorkRunner {
  run<T>(token: string | null, work: () => Promise<T>): Promise<T>;
}

/** The units of work of a process: one for each kind of person it serves. */
export abstract class UnitsOfWork {
  /** The runner whose login belongs to that kind of person. */
  abstract of(kind: SignedIn['kind']): UnitOfWorkRunner;
}

/**
 * Wraps each signed-in route in one transaction of that person's own login, with their token as context.
 * Public routes and routes marked `OwnUnitsOfWork` open their own.
 */
@Injectable()
export class UnitOfWorkInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly unitsOfWork: UnitsOfWork,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const own = this.reflector.getAllAndOverride<boolean | undefined>(OWN_UNITS_OF_WORK, [
      context.getHandler(),
      context.getClass(),
    ]);
    const person = signedInOf(context.switchToHttp().getRequest<Request>());
    if (own || !person) return next.handle();
    return from(
      this.unitsOfWork
        .of(person.kind)
        .run(person.token, () => lastValueFrom(next.handle(), { defaultValue: undefined })),
    );
  }
}
