import { Injectable } from '@nestjs/common';
import { NotSignedIn, SessionCookieStrategy, type SignedIn } from '@aparte/platform';
import type { Request } from 'express';

/** Recognises whoever calls a route that reps, coaches and operators share. */
@Injectable()
export class Visitor {
  constructor(private readonly sessionCookie: SessionCookieStrategy) {}

  /**
   * The person behind a request.
   *
   * @throws NotSignedIn when there is no session that counts.
   */
  async require(request: Request): Promise<SignedIn> {
    const person = await this.sessionCookie.recognise(request);
    if (!person) throw new NotSignedIn();
    return person;
  }
}
