import { type CanActivate, type ExecutionContext, ForbiddenException, Injectable } from '@nestjs/common';
import type { Request } from 'express';

const loopbackAddress = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const loopbackHost = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/;

/**
 * Lets in this machine alone. The name that was asked for counts too: a foreign
 * name that resolves to this machine is a page of somebody else.
 */
@Injectable()
export class LoopbackGuard implements CanActivate {
  canActivate(context: ExecutionContext): true {
    const request = context.switchToHttp().getRequest<Request>();
    const isLocal = loopbackAddress.test(request.socket.remoteAddress ?? '');
    if (!isLocal || !loopbackHost.test(request.get('Host') ?? '')) throw new ForbiddenException();
    return true;
  }
}
