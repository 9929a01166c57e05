import { expect, it } from '@jest/globals';
import { bytesOfPart, missingParts, partsOf } from './files.rules.ts';

it('cuts a file into parts of 1 MiB, the last one shorter', () => {
  expect([1, 1_048_576, 1_048_577, 20_976_985].map(partsOf)).toEqual([1, 1, 2, 21]);
  const file = { bytes: 1_048_577, parts: 2 };
  expect([0, 1, 2, 3].map((part) => bytesOfPart(file, part))).toEqual([null, 1_048_576, 1, null]);
  expect(bytesOfPart({ bytes: 1_048_576, parts: 1 }, 1)).toBe(1_048_576);
});

it('names the parts that are missing', () => {
  expect(missingParts(4, [2, 4])).toEqual([1, 3]);
  expect(missingParts(1, [1])).toEqual([]);
});
