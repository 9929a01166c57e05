import { expect, it } from '@jest/globals';
import ts from 'typescript';
import { respond } from './disclosable.ts';

const here = import.meta.dirname;
const preamble = `
  import { Confidential } from './confidential.ts';
  import { respond } from './disclosable.ts';
  class Answer { constructor(readonly id: string, readonly note: Confidential<string>) {} }
  declare const note: Confidential<string>;
  declare const maybeNote: string | Confidential<string>;
  declare const answer: Answer;
  declare const anything: any;
  declare const something: unknown;
`;

const refused = {
  'the value itself': 'respond(note);',
  'a field': 'respond({ id: "1", note });',
  'a field at depth': 'respond({ rep: { file: { note } } });',
  'an item of a list': 'respond({ notes: [note] });',
  'a member of a tuple': 'respond(["1", note] as const);',
  'one side of a union': 'respond({ note: maybeNote });',
  'an optional field': 'declare const row: { note?: Confidential<string> }; respond(row);',
  'a field of a class': 'respond(answer);',
  'a value of a record': 'const byId: Record<string, Confidential<string>> = {}; respond(byId);',
  'a promise of it': 'respond({ note: Promise.resolve(note) });',
  'a map of it': 'respond({ notes: new Map([["1", note]]) });',
  'a function that returns it': 'respond({ read: () => note });',
  'a field of type any': 'respond({ note: anything });',
  'any itself': 'respond(anything);',
  'a field of type unknown': 'respond({ note: something });',
};

const accepted = {
  'scalars, dates and lists':
    'respond({ id: "1", count: 2, ok: true, none: null, at: new Date(0), tags: ["a"], pair: [1, "b"] as const });',
  'an interface with optional and nested fields':
    'interface Row { id: string; note?: string | null; days: readonly { on: string }[] } declare const rows: Row[]; respond(rows);',
  'an empty answer': 'respond({}); respond(null); respond([]);',
};

/** Compiles every snippet in one go and returns the messages for each. */
function compile(snippets: Record<string, string>): Map<string, string[]> {
  const files = new Map(
    Object.entries(snippets).map(([name, code], index) => [`${here}/snippet-${index}.ts`, { name, code }]),
  );
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
    types: [],
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  const disk = ts.createCompilerHost(options);
  const textOf = (path: string): string | undefined => {
    const file = files.get(path);
    return file && `${preamble}${file.code}`;
  };
  host.fileExists = (path) => files.has(path) || disk.fileExists(path);
  host.readFile = (path) => textOf(path) ?? disk.readFile(path);
  host.getSourceFile = (path, languageVersion, ...rest) => {
    const text = textOf(path);
    return text === undefined
      ? disk.getSourceFile(path, languageVersion, ...rest)
      : ts.createSourceFile(path, text, languageVersion);
  };

  const program = ts.createProgram([...files.keys()], options, host);
  return new Map(
    [...files].map(([path, { name }]) => [
      name,
      ts
        .getPreEmitDiagnostics(program, program.getSourceFile(path))
        .map(({ code, messageText }) => `TS${code} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`),
    ]),
  );
}

it('does not compile an answer that holds something confidential, wherever it hides', () => {
  const messages = compile(refused);
  for (const [name, found] of messages) {
    expect({ name, found }).toEqual({
      name,
      found: [expect.stringMatching(/^TS(2322|2345) .*not assignable/)],
    });
  }
  expect(messages.size).toBe(Object.keys(refused).length);
});

it('compiles an answer that holds nothing confidential', () => {
  expect([...compile(accepted).values()].flat()).toEqual([]);
});

it('hands the body back unchanged', () => {
  const body = { id: '1', on: '2026-10-05' };
  expect(respond(body)).toBe(body);
});
