import { Injectable } from '@nestjs/common';
import { NotSignedIn, SessionCookie, SessionResolver, type SignedIn } from '@aparte/platform';
import type { Request } from 'express';

/** Recognises whoever calls a route that reps, coaches and operators share. */
@Injectable()
export class Visitor {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly sessions: SessionResolver,
  ) {}

  /**
   * The person behind a request.
   *
   * @throws NotSignedIn when there is no session that counts.
   */
  async require(request: Request): Promise<SignedIn> {
    const token = this.cookie.read(request);
    const person = token ? await this.sessions.resolve(token) : null;
    if (!person) throw new NotSignedIn();
    return person;
  }
}
