import { type CanActivate, type ExecutionContext, ForbiddenException, Injectable } from '@nestjs/common';
import type { Request } from 'express';

/** Keeps other sites open in the same browser from sending forms to the sandbox. */
@Injectable()
export class SameOriginGuard implements CanActivate {
  canActivate(context: ExecutionContext): true {
    const request = context.switchToHttp().getRequest<Request>();
    const origin = request.get('Origin');
    if (origin !== undefined && !isSameHost(origin, request.get('Host'))) throw new ForbiddenException();
    return true;
  }
}

function isSameHost(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}
