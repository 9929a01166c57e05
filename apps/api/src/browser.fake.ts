/** An answer of the API as a test looks at it. */
export interface Answer<Body = Record<string, unknown>> {
  status: number;
  body: Body;
  headers: Headers;
  /** The bytes as text, to compare answers exactly. */
  text: string;
}

/** Sends requests like one browser: keeps its cookie, speaks JSON. */
export class Browser {
  private readonly origin: string;
  private cookie: string | null = null;

  constructor(origin: string) {
    this.origin = origin;
  }

  /** Comes with a cookie that another house gave. */
  bring(cookie: string): this {
    this.cookie = cookie;
    return this;
  }

  get<Body = Record<string, unknown>>(path: string): Promise<Answer<Body>> {
    return this.send<Body>('GET', path);
  }

  post<Body = Record<string, unknown>>(path: string, body?: unknown): Promise<Answer<Body>> {
    return this.send<Body>('POST', path, body);
  }

  put<Body = Record<string, unknown>>(path: string, body?: unknown): Promise<Answer<Body>> {
    return this.send<Body>('PUT', path, body);
  }

  send<Body = Record<string, unknown>>(method: string, path: string, body?: unknown): Promise<Answer<Body>> {
    return this.sendText<Body>(method, path, body === undefined ? undefined : JSON.stringify(body));
  }

  /** Sends bytes, as a part of a file. */
  putBytes(path: string, bytes: Uint8Array, type = 'application/octet-stream'): Promise<Answer> {
    return this.sendBody('PUT', path, Uint8Array.from(bytes), { 'content-type': type });
  }

  /** The bytes of an answer, and its headers. */
  async getBytes(path: string): Promise<{ status: number; bytes: Buffer; headers: Headers }> {
    const response = await fetch(this.origin + path, { headers: this.cookie ? { cookie: this.cookie } : {} });
    const { status, headers } = response;
    return { status, headers, bytes: Buffer.from(await response.arrayBuffer()) };
  }

  sendText<Body = Record<string, unknown>>(
    method: string,
    path: string,
    text?: string,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    const type: Record<string, string> = text === undefined ? {} : { 'content-type': 'application/json' };
    return this.sendBody<Body>(method, path, text, { ...type, ...headers });
  }

  private async sendBody<Body = Record<string, unknown>>(
    method: string,
    path: string,
    body: string | Uint8Array<ArrayBuffer> | undefined,
    headers: Record<string, string>,
  ): Promise<Answer<Body>> {
    const response = await fetch(this.origin + path, {
      method,
      headers: {
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
    });
    this.keepCookie(response);
    const answer = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text: answer,
      body: (/json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(answer) : {}) as Body,
    };
  }

  /** The session token this browser holds. */
  get token(): string {
    return this.cookie?.split('=')[1] ?? '';
  }

  private keepCookie(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const pair = line.split(';')[0] ?? '';
      this.cookie = pair.endsWith('=') ? null : pair;
    }
  }
}
