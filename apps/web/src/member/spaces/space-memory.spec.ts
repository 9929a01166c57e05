import { afterEach, expect, it } from '@jest/globals';
import { spaceMemoryOf } from './space-memory.ts';

const space = { spaceId: 'a space', peerId: 'a coach' };

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'localStorage');
});

function keep(items = new Map<string, string>()) {
  const localStorage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
  Object.defineProperty(globalThis, 'localStorage', { value: localStorage, configurable: true });
  return items;
}

it('remembers with whom a conversation was begun and how far it had come', () => {
  keep();
  const memory = spaceMemoryOf('me');
  expect(memory.recall(space.spaceId)).toBe(null);
  memory.note(space, { epoch: 1 });
  memory.note({ ...space, peerId: 'somebody else' }, { read: 4 });
  expect(spaceMemoryOf('me').recall(space.spaceId)).toEqual({ peerId: 'a coach', epoch: 1, read: 4 });
  expect(spaceMemoryOf('another').recall(space.spaceId)).toBe(null);
});

it('remembers nothing where nothing can be kept, and where something else was written', () => {
  const memory = spaceMemoryOf('me');
  memory.note(space, { epoch: 1 });
  expect(memory.recall(space.spaceId)).toBe(null);
  const items = keep();
  memory.note(space, { epoch: 1 });
  for (const key of items.keys()) items.set(key, '{"epoch":"one"}');
  expect(memory.recall(space.spaceId)).toBe(null);
});
