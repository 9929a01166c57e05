import { expect, it } from '@jest/globals';
import { isOwnPath } from './own-path.ts';

it.each(['/', '/book', '/conversations/abc?x=1#y'])('goes on to %s after signing in', (next) => {
  expect(isOwnPath(next)).toBe(true);
});

it.each([undefined, '', 'book', '//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example'])(
  'does not follow %s',
  (next) => {
    expect(isOwnPath(next)).toBe(false);
  },
);
