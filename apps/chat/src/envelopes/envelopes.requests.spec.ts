import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ChatProblem } from './envelopes.errors.ts';
import { parseRefresh, parseSend, parseSync } from './envelopes.requests.ts';

const SPACE = Buffer.alloc(16, 7).toString('base64url');

it('reads positions and a limit', () => {
  const request = { since: [[SPACE, 0]], limit: 200 };
  expect(parseSync(request)).toEqual(request);
  expect(parseSync({ since: [], limit: 1 })).toEqual({ since: [], limit: 1 });
});

it('reads a token', () => {
  expect(parseRefresh({ token: 'ab'.repeat(32) })).toEqual({ token: 'ab'.repeat(32) });
});

it('refuses a space spelled in another way than the one it has', () => {
  const otherSpelling = `${SPACE.slice(0, -1)}${SPACE.endsWith('w') ? 'x' : 'w'}`;
  for (const space of [otherSpelling, `${SPACE}=`, SPACE.slice(1), ` ${SPACE}`]) {
    expect(() => parseSync({ since: [[space, 0]], limit: 1 })).toThrow(ChatProblem);
  }
});

/** Anything at all, objects with the right names and wrong prototypes included. */
const anything = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withTypedArray: true,
  }),
  fc.record(
    {
      c: fc.oneof(fc.constant(SPACE), fc.anything()),
      m: fc.oneof(fc.array(fc.anything()), fc.anything()),
      since: fc.array(fc.tuple(fc.oneof(fc.constant(SPACE), fc.anything()), fc.anything())),
      limit: fc.anything(),
      token: fc.anything(),
    },
    { requiredKeys: [] },
  ),
);

it.each([
  ['a send', parseSend],
  ['a sync', parseSync],
  ['a refresh', parseRefresh],
])('either reads %s or refuses it, whatever it is given', (_, parse) => {
  fc.assert(
    fc.property(anything, (value) => {
      try {
        parse(value);
      } catch (error) {
        expect(error).toEqual(new ChatProblem('validation-failed'));
      }
    }),
    { numRuns: 500 },
  );
});
