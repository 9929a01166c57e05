import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { NotFound, SURFACE, type Surface } from '@aparte/platform';
import { DECLARED_ACCESS, type DeclaredAccess } from './declared-access.ts';

/** The surfaces on which somebody may see something of a rep who is not themselves. */
export const watchedSurfaces: readonly Surface[] = ['coach', 'member', 'operator'];

/** Closes every route of a watched surface that does not say what it reads of a rep. */
@Injectable()
export class DeclaredAccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const targets = [context.getHandler(), context.getClass()];
    const surface = this.reflector.getAllAndOverride<Surface | undefined>(SURFACE, targets);
    if (!surface || !watchedSurfaces.includes(surface)) return true;
    const declared = this.reflector.getAllAndOverride<DeclaredAccess | undefined>(DECLARED_ACCESS, targets);
    if (!declared) throw new NotFound();
    return true;
  }
}
