import { expect, it } from '@jest/globals';
import { ProblemError, readProblem, toProblem } from './problem-error.ts';

const answer = (status: number, body: string): Response => new Response(body, { status });

it('keeps the code, the faults and the extensions that the server sent', async () => {
  const problem = await readProblem(
    answer(
      422,
      JSON.stringify({
        code: 'validation-failed',
        status: 422,
        requestId: 'r1',
        reason: 'no-header',
        errors: [{ pointer: '/email', code: 'is-email' }],
      }),
    ),
  );
  expect(problem).toMatchObject({
    status: 422,
    code: 'validation-failed',
    requestId: 'r1',
    errors: [{ pointer: '/email', code: 'is-email' }],
    details: { reason: 'no-header' },
  });
});

it.each([
  ['the page of a proxy', '<html>Bad gateway</html>'],
  ['nothing at all', ''],
  ['JSON of another kind', '{"message":"no"}'],
  ['JSON that is no object', 'null'],
])('takes %s for an unexpected failure', async (_name, body) => {
  expect(await readProblem(answer(502, body))).toMatchObject({ status: 502, code: 'unexpected', errors: [] });
});

it('passes a problem on as it is', () => {
  const problem = new ProblemError({ status: 409, code: 'email-taken' });
  expect(toProblem(problem)).toBe(problem);
});

it.each([
  'Failed to fetch dynamically imported module: https://a.example/x.js',
  'error loading dynamically imported module: https://a.example/x.js',
  'Importing a module script failed.',
])('tells a part of the program that did not arrive as a lost connection: %s', (message) => {
  expect(toProblem(new TypeError(message)).code).toBe('offline');
});

it('takes any other error for an unexpected failure', () => {
  expect(toProblem(new TypeError('x is undefined')).code).toBe('unexpected');
  expect(toProblem('no error at all').code).toBe('unexpected');
});
