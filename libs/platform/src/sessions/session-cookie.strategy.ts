import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { EdgeStrategy } from './edge.strategy.ts';
import { SessionCookie } from './session-cookie.ts';
import type { SignedIn } from './surface.ts';

/** Finds the person behind a session token; `null` when there is none that counts. */
export abstract class SessionResolver {
  /** Looks the token up once; nothing is cached, so that signing out counts at once. */
  abstract resolve(token: string): Promise<SignedIn | null>;
}

/** Recognises a person by the session cookie of a request: the one way into a site, for its guard and its routes. */
@Injectable()
export class SessionCookieStrategy extends EdgeStrategy<Request, SignedIn> {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly sessions: SessionResolver,
  ) {
    super();
  }

  override async validate(request: Request): Promise<SignedIn | null> {
    const token = this.cookie.read(request);
    return token ? this.sessions.resolve(token) : null;
  }
}
