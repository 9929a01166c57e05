import { expect, it } from '@jest/globals';
import { EdgeStrategy } from './edge.strategy.ts';

interface Edge {
  ticket: string;
}

/** Knows the guests of one house, each after a moment that the test decides. */
class GuestList extends EdgeStrategy<Edge, { name: string }> {
  constructor(private readonly guests: Readonly<Record<string, Promise<string>>>) {
    super();
  }

  override async validate({ ticket }: Edge): Promise<{ name: string } | null> {
    if (ticket === 'broken') throw new Error('the list is on fire');
    const name = await this.guests[ticket];
    return name ? { name } : null;
  }
}

it('recognises a guest, and nobody else', async () => {
  const list = new GuestList({ a: Promise.resolve('Ann') });
  expect(await list.recognise({ ticket: 'a' })).toEqual({ name: 'Ann' });
  expect(await list.recognise({ ticket: 'b' })).toBeNull();
});

it('hands on what goes wrong while it looks', async () => {
  await expect(new GuestList({}).recognise({ ticket: 'broken' })).rejects.toThrow('the list is on fire');
});

it('never mixes two who stand there at the same moment', async () => {
  let late: (name: string) => void = () => undefined;
  const list = new GuestList({
    first: new Promise((resolve) => {
      late = resolve;
    }),
    second: Promise.resolve('Ben'),
  });
  const first = list.recognise({ ticket: 'first' });
  expect(await list.recognise({ ticket: 'second' })).toEqual({ name: 'Ben' });
  expect(await list.recognise({ ticket: 'nobody' })).toBeNull();
  late('Ann');
  expect(await first).toEqual({ name: 'Ann' });
});

it('takes no guest of another house in the same process for its own', async () => {
  const [house, other] = [
    new GuestList({ a: Promise.resolve('Ann') }),
    new GuestList({ b: Promise.resolve('Ben') }),
  ];
  expect(await house.recognise({ ticket: 'b' })).toBeNull();
  expect(await other.recognise({ ticket: 'a' })).toBeNull();
  expect(await house.recognise({ ticket: 'a' })).toEqual({ name: 'Ann' });
});
