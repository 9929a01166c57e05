import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { AttemptLimits } from './attempt-limits.ts';

/** Counts each call by the caller's network address, before anything of the body is looked at. */
@Injectable()
export class AttemptsGuard implements CanActivate {
  constructor(private readonly limits: AttemptLimits) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { ip } = context.switchToHttp().getRequest<Request>();
    await this.limits.countAddress(ip ?? 'unknown');
    return true;
  }
}
