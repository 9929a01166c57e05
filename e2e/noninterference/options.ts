/** A part of a run, so that several processes can share one: its own histories and its own leaks. */
interface Shard {
  index: number;
  of: number;
}

/** What a run was asked for. */
export interface Options {
  pairs: number;
  mutants: boolean;
  seed: number;
  shard: Shard;
  /** Names of the mistakes to plug in; all of them when empty. */
  only: readonly string[];
  /** Mistakes are looked for in pairs that are drawn only: slower, and it tells how far the generator reaches. */
  drawn: boolean;
}

/** Reads the command line. */
export function options(): Options {
  const shard = { index: numberOf('shard', 0), of: Math.max(1, numberOf('shards', 1)) };
  return {
    pairs: Math.ceil(numberOf('pairs', 200) / shard.of),
    mutants: process.argv.includes('--mutants'),
    seed: numberOf('seed', 20_310_303) + shard.index,
    shard,
    drawn: process.argv.includes('--drawn'),
    only: textOf('only')?.split(',') ?? [],
  };
}

/** A whole number of the command line, or the usual one. */
export function numberOf(name: string, usual: number): number {
  const text = textOf(name);
  const number = text === undefined ? usual : Number(text);
  if (!Number.isInteger(number) || number < 0) throw new Error(`--${name} wants a whole number.`);
  return number;
}

function textOf(name: string): string | undefined {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? undefined : process.argv[index + 1];
}
