import type { CookieOptions, Request, Response } from 'express';

const TOKEN = /^[0-9a-f]{64}$/;

/** The session cookie of one site: HttpOnly, same-site, and secure wherever the site is served over https. */
export class SessionCookie {
  constructor(
    private readonly name: string,
    private readonly secure: boolean,
  ) {}

  /** The token a browser sent, when it has the shape of one. */
  read(request: Request): string | null {
    const pair = (request.headers.cookie ?? '')
      .split(';')
      .map((text) => text.trim().split('='))
      .find(([name]) => name === this.name);
    const token = pair?.[1];
    return token && TOKEN.test(token) ? token : null;
  }

  /** Gives the browser a token until the instant. */
  set(response: Response, token: string, expiresAt: Date): void {
    response.cookie(this.name, token, { ...this.options(), expires: expiresAt });
  }

  /** Takes the token away and asks the browser to forget what it stored for this site. */
  clear(response: Response): void {
    response.clearCookie(this.name, this.options());
    response.setHeader('Clear-Site-Data', '"cache", "storage"');
  }

  private options(): CookieOptions {
    return { httpOnly: true, sameSite: 'strict', secure: this.secure, path: '/' };
  }
}
