import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';

/** An answer on its way out. */
export interface PassingAnswer {
  readonly method: string;
  /** Without what stands behind the question mark. */
  readonly path: string;
  status: number;
  body: Buffer;
  /** Sets a header of the answer. */
  header: (name: string, value: string) => void;
}

/** Looks at every answer of a server before it leaves, static files included, and may change it. */
export function watchAnswers(server: Server, look: (answer: PassingAnswer) => Promise<void>): void {
  const handlers = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    holdBack(request, response, look);
    for (const handle of handlers) handle.call(server, request, response);
  });
}

function holdBack(
  request: IncomingMessage,
  response: ServerResponse,
  look: (answer: PassingAnswer) => Promise<void>,
): void {
  const parts: Buffer[] = [];
  const keep = (part: unknown): void => {
    if (typeof part === 'string') parts.push(Buffer.from(part));
    else if (part instanceof Uint8Array) parts.push(Buffer.from(part));
  };
  const end = response.end.bind(response) as (body: Buffer) => ServerResponse;
  response.write = ((part: unknown) => {
    keep(part);
    return true;
  }) as typeof response.write;
  response.end = ((part: unknown) => {
    keep(part);
    const body = Buffer.concat(parts);
    const answer: PassingAnswer = {
      method: request.method ?? '',
      path: (request.url ?? '').split('?')[0] ?? '',
      status: response.statusCode,
      body,
      header: (name, value) => response.setHeader(name, value),
    };
    void look(answer).finally(() => {
      response.statusCode = answer.status;
      if (answer.body !== body) response.setHeader('Content-Length', answer.body.length);
      end(answer.body);
    });
    return response;
  }) as typeof response.end;
}
