/** A whole number, in the shortest form. */
export function cborInteger(value: number): Buffer {
  return value < 0 ? head(1, -1 - value) : head(0, value);
}

/** Bytes. */
export function cborBytes(bytes: Uint8Array): Buffer {
  return Buffer.concat([head(2, bytes.length), bytes]);
}

/** Text. */
export function cborText(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  return Buffer.concat([head(3, bytes.length), bytes]);
}

/** Pairs of what is encoded already, in the order given. */
export function cborMap(pairs: readonly (readonly [key: Buffer, value: Buffer])[]): Buffer {
  return Buffer.concat([head(5, pairs.length), ...pairs.flat()]);
}

function head(majorType: number, value: number): Buffer {
  const first = majorType << 5;
  if (value < 24) return Buffer.of(first | value);
  if (value < 0x100) return Buffer.of(first | 24, value);
  return Buffer.of(first | 25, value >> 8, value & 0xff);
}
