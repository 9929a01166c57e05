import { expect, it } from '@jest/globals';
import { newestVaultOf } from './newest-vault.ts';

const blob = (letter: string): string => letter.repeat(120);

it('remembers the newest pins while the page is open, also where nothing can be kept', () => {
  newestVaultOf('one').note(1, { version: 3, blob: blob('a') });
  const later = newestVaultOf('one');
  expect(later.seen(1)).toBe(3);
  expect(later.isRival(1, { version: 3, blob: blob('a') })).toBe(false);
  expect(later.isRival(1, { version: 3, blob: blob('b') })).toBe(true);
  expect(later.isRival(1, { version: 4, blob: blob('b') })).toBe(false);
});

it('has seen nothing of somebody else, and of another line of keys', () => {
  newestVaultOf('two').note(1, { version: 3, blob: blob('a') });
  expect(newestVaultOf('three').seen(1)).toBe(0);
  expect(newestVaultOf('two').seen(4)).toBe(0);
  expect(newestVaultOf('two').isRival(4, { version: 3, blob: blob('b') })).toBe(false);
});
