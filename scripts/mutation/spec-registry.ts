import { createRequire } from 'node:module';

/** One test of a spec file, as its mutation runner calls it. */
export interface RegisteredTest {
  readonly id: string;
  readonly fileName: string;
  readonly run: () => unknown;
}

type Body = (...values: never[]) => unknown;
type Each = (register: typeof it, withDone: boolean) => unknown;

// What `@jest/globals` would hand out, taken from where Jest itself takes it.
const jestTree = createRequire(import.meta.resolve('jest'));
const { bind } = jestTree('jest-each') as { readonly bind: Each };

/** The expectations of Jest, which work outside of it too. */
export const { expect } = jestTree('expect') as { readonly expect: unknown };

/** Every test of the spec files loaded so far. */
export const registered: RegisteredTest[] = [];

const place: { fileName: string; groups: string[] } = { fileName: '', groups: [] };

/** Says which spec file is loaded next. */
export function enterFile(fileName: string): void {
  place.fileName = fileName;
}

/** Registers a test. */
export function it(title: string, run: Body): void {
  const { fileName, groups } = place;
  const id = [fileName, ...groups, title].join(' › ');
  registered.push({ id, fileName, run });
}
it.each = bind(it, false);

/** Groups tests under a name. */
export function describe(name: string, register: () => void): void {
  place.groups.push(name);
  register();
  place.groups.pop();
}
