import { expect, it } from '@jest/globals';
import { isRecent } from './opening-notice.rules.ts';

it('is news for thirty days', () => {
  const at = '2026-03-01T10:00:00Z';
  expect(isRecent(at, new Date('2026-03-31T09:59:59Z'))).toBe(true);
  expect(isRecent(at, new Date('2026-03-31T10:00:00Z'))).toBe(false);
});
