import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { NotFound, NotSignedIn } from '../problems/problem.ts';
import { SessionCookie } from './session-cookie.ts';
import { SURFACE, rememberSignedIn, type SignedIn, type Surface } from './surface.ts';

/** Finds the person behind a session token; `null` when there is none that counts. */
export abstract class SessionResolver {
  /** Looks the token up once; nothing is cached, so that signing out counts at once. */
  abstract resolve(token: string): Promise<SignedIn | null>;
}

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
    private readonly cookie: SessionCookie,
    private readonly sessions: SessionResolver,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const surface = this.reflector.getAllAndOverride<Surface | undefined>(SURFACE, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!surface) throw new NotFound();
    if (surface === 'public') return true;

    const request = context.switchToHttp().getRequest<Request>();
    const token = this.cookie.read(request);
    const person = token ? await this.sessions.resolve(token) : null;
    if (!person) throw new NotSignedIn();
    if (!KINDS[surface].includes(person.kind)) throw new NotFound();

    rememberSignedIn(request, person);
    return true;
  }
}
