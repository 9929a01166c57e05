import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { NotFound, NotSignedIn } from '../problems/problem.ts';
import { SessionCookieStrategy } from './session-cookie.strategy.ts';
import { SURFACE, rememberSignedIn, type SignedIn, type Surface } from './surface.ts';

const KINDS: Readonly<Record<Exclude<Surface, 'public'>, readonly SignedIn['kind'][]>> = {
  rep: ['rep'],
  coach: ['coach'],
  member: ['rep', 'coach'],
  operator: ['operator'],
  sponsor: ['director'],
};

/**
 * Denies by default: a route without a declared surface answers like a missing one, and so does a route of
 * another kind of person, because a 403 would confirm that it exists.
 */
@Injectable()
export class SurfaceGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessionCookie: SessionCookieStrategy,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const surface = this.reflector.getAllAndOverride<Surface | undefined>(SURFACE, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!surface) throw new NotFound();
    if (surface === 'public') return true;

    const request = context.switchToHttp().getRequest<Request>();
    const person = await this.sessionCookie.recognise(request);
    if (!person) throw new NotSignedIn();
    if (!KINDS[surface].includes(person.kind)) throw new NotFound();

    rememberSignedIn(request, person);
    return true;
  }
}
