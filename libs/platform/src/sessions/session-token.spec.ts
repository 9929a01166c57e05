import { expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { SystemRandom } from '../ids.ts';
import { newSessionToken, sessionTokenHash } from './session-token.ts';

it('makes tokens that the database knows by their hash alone', () => {
  const { token, hash } = newSessionToken(new SystemRandom());
  expect(token).toMatch(/^[0-9a-f]{64}$/);
  expect(hash).toEqual(createHash('sha256').update(Buffer.from(token, 'hex')).digest());
  expect(sessionTokenHash(token)).toEqual(hash);
});
