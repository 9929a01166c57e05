import { expect, it } from '@jest/globals';
import { createDoubleEscape, type PressedKey } from './double-escape.ts';

const press = (key: string, timeStamp: number, more: Partial<PressedKey> = {}): PressedKey => ({
  key,
  timeStamp,
  isComposing: false,
  repeat: false,
  ...more,
});

function answers(...presses: readonly PressedKey[]): boolean[] {
  const isDouble = createDoubleEscape();
  return presses.map(isDouble);
}

it('notices Escape pressed twice in a row', () => {
  expect(answers(press('Escape', 0), press('Escape', 600))).toEqual([false, true]);
});

it('does not count a second press that comes late', () => {
  expect(answers(press('Escape', 0), press('Escape', 601), press('Escape', 900))).toEqual([
    false,
    false,
    true,
  ]);
});

it('starts over when another key comes between', () => {
  expect(answers(press('Escape', 0), press('a', 100), press('Escape', 200))).toEqual([false, false, false]);
});

it('does not take a key held down, or one that ends a composed character, for a press', () => {
  expect(answers(press('Escape', 0), press('Escape', 50, { repeat: true }))).toEqual([false, false]);
  expect(answers(press('Escape', 0), press('Escape', 50, { isComposing: true }))).toEqual([false, false]);
});
