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

/** A browser without a screen: one origin, its cookies, JSON in and out. */
export class HttpClient {
  readonly origin: string;
  /** The value of each cookie by its name. */
  private readonly cookies = new Map<string, string>();

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

  /** The cookies as the browser sends them; empty when nobody is signed in. */
  get sessionCookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Takes up a session that was opened elsewhere. */
  resumeSession(cookie: string): void {
    this.keepCookie(cookie);
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
    const cookie = this.sessionCookie;
    const response = await fetch(this.origin + path, {
      method,
      headers: {
        Accept: 'application/json',
        Origin: this.origin,
        ...(body === undefined ? {} : { 'Content-Type': type }),
        ...(cookie ? { Cookie: cookie } : {}),
      },
      ...(body === undefined ? {} : { body: body as BodyInit }),
      signal: AbortSignal.timeout(30_000),
    });
    for (const line of response.headers.getSetCookie()) this.keepCookie(line);
    const text = await response.text();
    const answer: unknown = text === '' ? null : readJson(text);
    if (!response.ok) throw new UnexpectedAnswer(method, path, response.status, answer);
    return answer as T;
  }

  /** A cookie without a value is one that the server takes away. */
  private keepCookie(line: string): void {
    const [, name = '', value = ''] = /^([^=;]+)=([^;]*)/.exec(line) ?? [];
    if (value === '') this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
