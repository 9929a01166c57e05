import createClient, { type Client } from 'openapi-fetch';
import { ProblemError, readProblem } from './problem-error.ts';

/** A client of one surface, typed by its OpenAPI paths. Every failure comes out as a ProblemError. */
export function createHttp<Paths extends object>(): Client<Paths> {
  const client = createClient<Paths>({
    baseUrl: window.location.origin,
    credentials: 'same-origin',
    // Also on requests without a body: a foreign page cannot send this header without asking first.
    headers: { 'Content-Type': 'application/json' },
  });
  client.use({
    onError: () => new ProblemError({ status: 0, code: 'offline' }),
    onResponse: async ({ response }) => {
      if (!response.ok) throw await readProblem(response);
    },
  });
  return client;
}

/** The body of a successful answer. */
export async function bodyOf<Body>(answer: Promise<{ data?: Body }>): Promise<Body> {
  const { data } = await answer;
  if (data === undefined) throw new ProblemError({ status: 0, code: 'unexpected' });
  return data;
}
