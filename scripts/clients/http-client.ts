/** An answer that was not the expected success. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';
  readonly status: number;
  /** The problem document, or whatever text came. */
  readonly problem: unknown;

  constructor(method: string, path: string, status: number, problem: unknown) {
    const code =
      typeof problem === 'object' && problem && 'code' in problem ? String(problem.code) : 'no code';
    super(`${method} ${path} answered ${String(status)} (${code})`);
    this.status = status;
    this.problem = problem;
  }
}

/** A browser without a screen: one origin, its session cookie, JSON in and out. */
export class HttpClient {
  readonly origin: string;
  private cookie = '';

  constructor(origin: string) {
    this.origin = origin;
  }

  /** Reads. Throws UnexpectedAnswer. */
  get<T>(path: string): Promise<T> {
    return this.send('GET', path);
  }

  /** Writes. Throws UnexpectedAnswer. */
  post<T>(path: string, body: unknown = {}): Promise<T> {
    return this.send('POST', path, body);
  }

  /** Replaces. Throws UnexpectedAnswer. */
  put<T>(path: string, body: unknown): Promise<T> {
    return this.send('PUT', path, body);
  }

  /** Sends bytes, as a part of a file. Throws UnexpectedAnswer. */
  putBytes(path: string, bytes: Uint8Array): Promise<null> {
    return this.sendBody('PUT', path, bytes, 'application/octet-stream');
  }

  /** The session as the browser sends it; empty when nobody is signed in. */
  get sessionCookie(): string {
    return this.cookie;
  }

  /** Takes up a session that was opened elsewhere. */
  resumeSession(cookie: string): void {
    this.cookie = cookie;
  }

  /** Deletes. Throws UnexpectedAnswer. */
  delete(path: string): Promise<null> {
    return this.send('DELETE', path);
  }

  private send<T>(method: string, path: string, body?: unknown): Promise<T> {
    return this.sendBody(method, path, body === undefined ? undefined : JSON.stringify(body));
  }

  private async sendBody<T>(
    method: string,
    path: string,
    body?: string | Uint8Array,
    type = 'application/json',
  ): Promise<T> {
    const response = await fetch(this.origin + path, {
      method,
      headers: {
        Accept: 'application/json',
        Origin: this.origin,
        ...(body === undefined ? {} : { 'Content-Type': type }),
        ...(this.cookie ? { Cookie: this.cookie } : {}),
      },
      ...(body === undefined ? {} : { body: body as BodyInit }),
      signal: AbortSignal.timeout(30_000),
    });
    this.keepCookie(response);
    const text = await response.text();
    const answer: unknown = text === '' ? null : readJson(text);
    if (!response.ok) throw new UnexpectedAnswer(method, path, response.status, answer);
    return answer as T;
  }

  private keepCookie(response: Response): void {
    for (const line of response.headers.getSetCookie()) this.cookie = line.split(';')[0] ?? '';
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
