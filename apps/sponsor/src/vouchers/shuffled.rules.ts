import type { RandomSource } from '@aparte/platform';

/** The same items in an order that says nothing: neither the alphabet nor the order of the upload. */
export function shuffled<Item>(items: readonly Item[], random: RandomSource): Item[] {
  return items
    .map((item) => ({ item, key: random.bytes(16).toString('hex') }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ item }) => item);
}
