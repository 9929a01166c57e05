import {
  accessSync,
  appendFileSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

const newline = 0x0a;
const chunkBytes = 64 * 1024;
const worthRewriting = 1000;

/** A journal file that holds something else than what the sandbox wrote. */
export class UnreadableJournal extends Error {
  constructor(file: string, line: number) {
    super(
      `${file}, line ${line}, is not an entry of the sandbox. Delete the file to start from an empty sandbox.`,
    );
  }
}

/**
 * What happened, one JSON line each, in a file that is only ever added to.
 *
 * A line cut short by a sudden stop is left out at the next start; the cut is
 * repaired at the first write, so that a start that fails changes nothing.
 */
export class Journal<Entry> {
  private lines = 0;
  private goodBytes = 0;
  private isTorn = false;

  /** Without a file nothing outlives the process. */
  constructor(
    private readonly file: string | undefined,
    private readonly isEntry: (value: unknown) => value is Entry,
  ) {}

  /** Reads the file from its beginning. */
  replay(apply: (entry: Entry) => void): void {
    if (this.file === undefined || !existsSync(this.file)) return;

    for (const line of completeLines(this.file)) {
      apply(this.parse(line));
      this.goodBytes += line.length + 1;
    }
    this.isTorn = this.goodBytes < statSync(this.file).size;
  }

  append(entry: Entry): void {
    this.lines += 1;
    if (this.file === undefined) return;

    this.prepare(this.file);
    const line = toLine(entry);
    // Until the line is whole, what the file ends with is taken for a cut.
    this.isTorn = true;
    appendFileSync(this.file, line, { mode: 0o600 });
    this.isTorn = false;
    this.goodBytes += Buffer.byteLength(line);
  }

  /** Puts these entries in the place of all others, in one step. */
  replaceAll(entries: Iterable<Entry>): void {
    this.lines = 0;
    if (this.file === undefined) return;

    this.prepare(this.file);
    this.goodBytes = 0;
    const next = `${this.file}.next`;
    const descriptor = openSync(next, 'w', 0o600);
    for (const entry of entries) {
      this.goodBytes += writeSync(descriptor, toLine(entry));
      this.lines += 1;
    }
    closeSync(descriptor);
    renameSync(next, this.file);
  }

  /** Whether most of the file speaks of things that are gone or have changed since. */
  isWasteful(liveEntries: number): boolean {
    return this.lines > worthRewriting && this.lines > 4 * liveEntries;
  }

  private parse(line: Buffer): Entry {
    this.lines += 1;
    const value = parsed(line);
    if (!this.isEntry(value)) throw new UnreadableJournal(this.file ?? '', this.lines);
    return value;
  }

  private prepare(file: string): void {
    prepareDirectory(dirname(file));
    if (!this.isTorn) return;

    truncateSync(file, this.goodBytes);
    this.isTorn = false;
  }
}

/** Makes sure, before anything is promised, that journals can be written to a directory. */
export function prepareDirectory(directory: string): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  accessSync(directory, constants.W_OK);
}

function toLine(entry: unknown): string {
  return `${JSON.stringify(entry)}\n`;
}

function parsed(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** The lines that end in a newline; what follows the last of them was cut short. */
function* completeLines(file: string): Generator<Buffer> {
  let rest = Buffer.alloc(0);
  for (const chunk of chunks(file)) {
    rest = Buffer.concat([rest, chunk]);
    let end = rest.indexOf(newline);
    while (end >= 0) {
      yield rest.subarray(0, end);
      rest = rest.subarray(end + 1);
      end = rest.indexOf(newline);
    }
  }
}

function* chunks(file: string): Generator<Buffer> {
  const descriptor = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(chunkBytes);
    let size = readSync(descriptor, buffer);
    while (size > 0) {
      yield Buffer.from(buffer.subarray(0, size));
      size = readSync(descriptor, buffer);
    }
  } finally {
    closeSync(descriptor);
  }
}
