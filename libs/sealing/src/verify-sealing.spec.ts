import { expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { derivePasswordKeys } from './password-keys.ts';
import type { PasswordDerivation } from './verify-sealing.ts';
import { verifySealing } from './verify-sealing.ts';
import { readVectors } from './vectors.fake.ts';
import './world.fake.ts';

const remembered = new Map<string, ReturnType<typeof derivePasswordKeys>>();

/** Argon2 costs a quarter of a second; the hundreds of files below need it for few different inputs. */
const derive: PasswordDerivation = (input) => {
  const question = JSON.stringify([input, [...input.serverSalt]]);
  const known = remembered.get(question) ?? derivePasswordKeys(input);
  remembered.set(question, known);
  return known;
};

type Tree = { [name: string]: Tree } | Tree[] | string | number;
type Path = readonly (string | number)[];

function leavesOf(tree: Tree, path: Path = []): { path: Path; leaf: string | number }[] {
  if (typeof tree !== 'object') return [{ path, leaf: tree }];
  return Object.entries(tree).flatMap(([name, inner]) => leavesOf(inner, [...path, name]));
}

function withLeaf(path: Path, leaf: unknown): unknown {
  const file = readVectors() as unknown as Record<string, unknown>;
  let inner = file;
  for (const name of path.slice(0, -1)) inner = inner[name] as Record<string, unknown>;
  const last = path.at(-1)!;
  if (leaf === undefined) Reflect.deleteProperty(inner, last);
  else inner[last] = leaf;
  return file;
}

const failedWith = (path: Path, leaf: unknown): readonly string[] =>
  verifySealing(withLeaf(path, leaf), derive).failed;

/** Another character of the same kind, so that the text keeps its form and only its value is wrong. */
function turn(character: string): string {
  const next: Record<string, string> = { '9': '0', f: '0', z: 'a', Z: 'A', '-': '_', _: '-', ' ': '-' };
  return next[character] ?? String.fromCodePoint(character.codePointAt(0)! + 1);
}

const leaves = leavesOf(readVectors() as unknown as Tree);
const isFromPassword = ([section, name]: Path): boolean =>
  section === 'password' && name !== 'authKey' && name !== 'wrapKey';

it('finds nothing wrong with the published vectors', () => {
  const { checked, failed } = verifySealing(readVectors());
  expect(failed).toEqual([]);
  expect(checked).toBeGreaterThanOrEqual(30);
});

it('finds nothing wrong with a value that is written back as it was', () => {
  for (const { path, leaf } of leaves) expect(failedWith(path, leaf)).toEqual([]);
});

it.each(leaves)('notices another value, type or nothing at $path', ({ path, leaf }) => {
  const others =
    typeof leaf === 'number'
      ? [leaf + 1, -leaf - 1, leaf + 0.5, String(leaf), null, undefined]
      : [`${leaf}0`, leaf.slice(0, -1) || 'x', leaf.toUpperCase() + 'A', 7, null, undefined];
  for (const other of others) {
    expect({ other, failed: failedWith(path, other) }).not.toEqual({ other, failed: [] });
  }
});

it.each(leaves.filter(({ leaf, path }) => typeof leaf === 'string' && leaf !== '' && !isFromPassword(path)))(
  'notices single wrong characters at $path',
  ({ path, leaf }) => {
    const text = String(leaf);
    const step = Math.max(1, Math.floor(text.length / 6));
    const positions = [...text].map((_character, index) => index);
    for (const index of positions.filter((at) => at % step === 0 || at === text.length - 1)) {
      const wrong = text.slice(0, index) + turn(text.charAt(index)) + text.slice(index + 1);
      expect({ wrong, failed: failedWith(path, wrong) }).not.toEqual({ wrong, failed: [] });
    }
  },
);

it.each(['password', 'loginId', 'salt'] as const)('notices a wrong character of the %s', (name) => {
  const text = readVectors().password[name];
  const failed = failedWith(['password', name], text.slice(0, -1) + turn(text.slice(-1)));
  expect(failed).toEqual(['password.authKey', 'password.wrapKey']);
});

it.each(['password', 'recovery', 'account', 'wrappedAk', 'grant', 'grantEk', 'message'])(
  'names a missing or malformed %s instead of breaking off',
  (section) => {
    for (const value of [undefined, null, [], 'text', {}]) {
      const failed = failedWith([section], value);
      const isNamed = failed.some((name) => name.startsWith(section === 'grantEk' ? 'grant' : section));
      expect({ value, isNamed }).toEqual({ value, isNamed: true });
    }
  },
);

it.each([[[]], [['password']], [['recovery']], [['account']], [['wrappedAk']], [['grant']], [['message']]])(
  'does not pass over a value it does not know in %j',
  (path) => {
    expect(failedWith([...path, 'more'], 1).length).toBeGreaterThan(0);
  },
);

it('notices members of the grant in another order', () => {
  const file = readVectors();
  const turned = { ...file, grant: { ...file.grant, to: file.grant.to.toReversed() } };
  expect(verifySealing(turned, derive).failed).toContain('grant');
});

function runCli(input: string): { status: number | null; stdout: string; stderr: string } {
  const cli = fileURLToPath(new URL('./verify-sealing.cli.ts', import.meta.url));
  return spawnSync(process.execPath, ['--conditions=@aparte/source', cli], { input, encoding: 'utf8' });
}

it('prints one line of JSON and leaves by 0 when all is well', () => {
  const { status, stdout } = runCli(JSON.stringify(readVectors()));
  expect(JSON.parse(stdout)).toEqual({ checked: expect.any(Number), failed: [] });
  expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  expect(status).toBe(0);
});

it('leaves by 1 and names what is wrong', () => {
  const { status, stdout } = runCli(
    JSON.stringify(withLeaf(['message', 'envelope', 'ts'], 1_700_000_000_004)),
  );
  expect(JSON.parse(stdout)).toMatchObject({ failed: ['message.plaintext', 'message.envHash'] });
  expect(status).toBe(1);
});

it('says in one sentence that its input is not JSON', () => {
  const { status, stdout, stderr } = runCli('{"password":');
  expect(JSON.parse(stderr)).toEqual({ error: expect.stringContaining('not JSON') });
  expect(JSON.parse(stdout)).toEqual({ checked: 0, failed: ['input'] });
  expect(status).toBe(1);
});
