/** What came back, with its body read. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  body: unknown;
}

/** Asks like a page of the site does: JSON, its own origin, and the cookie that it was given. */
export class Browser {
  cookie = '';

  constructor(readonly origin: string) {}

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('GET', path, undefined, headers);
  }

  post(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const text = body === undefined ? undefined : JSON.stringify(body);
    return this.send('POST', path, text, { 'Content-Type': 'application/json', ...headers });
  }

  delete(path: string): Promise<Answer> {
    return this.send('DELETE', path);
  }

  /** Sends a body exactly as it is. */
  async send(
    method: string,
    path: string,
    body?: string,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const answer = await fetch(`${this.origin}${path}`, {
      method,
      redirect: 'manual',
      headers: { ...(this.cookie ? { Cookie: this.cookie } : {}), ...headers },
      ...(body === undefined ? {} : { body }),
    });
    this.remember(answer.headers.getSetCookie());
    const text = await answer.text();
    const isJson = /json/.test(answer.headers.get('content-type') ?? '');
    return { status: answer.status, headers: answer.headers, text, body: isJson ? JSON.parse(text) : null };
  }

  private remember(cookies: readonly string[]): void {
    for (const cookie of cookies) {
      const pair = cookie.split(';')[0] ?? '';
      this.cookie = pair.endsWith('=') ? '' : pair;
    }
  }
}

/** A problem document without what differs from request to request. */
export function problemOf(answer: Answer): unknown {
  const { requestId, ...problem } = answer.body as Record<string, unknown>;
  return typeof requestId === 'string' && requestId !== '' ? problem : null;
}
