import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ESLint } from 'eslint';
import { runNode, runTool, type ToolResult } from './run-tool.ts';

/** A mistake planted on purpose, and the rule that must notice it. */
export interface Planted {
  name: string;
  noticed: boolean;
  output: string;
}

/**
 * Plants a forbidden import, a cycle and a hidden path from the sponsor plane to the private one, and tells which
 * of them our own rules notice. A rule that notices nothing here protects nothing.
 */
export async function plantViolations(root: string): Promise<Planted[]> {
  const cruise = (files: Record<string, string>, rule: string): Promise<Planted> =>
    cruisePlanted(root, files, rule);
  return [
    await lintPlanted(root),
    await cruise(
      {
        'libs/matching/src/a.ts': "import { b } from './b.ts';\nexport const a = (): number => b();\n",
        'libs/matching/src/b.ts': "import { a } from './a.ts';\nexport const b = (): number => a();\n",
      },
      'no-circular',
    ),
    await cruise(
      {
        'apps/sponsor/src/a.ts':
          "import { b } from '../../../libs/platform/src/b.ts';\nexport const a = b;\n",
        'libs/platform/src/b.ts':
          "import type { C } from '../../database-private/src/c.ts';\nexport const b = {} as C;\n",
        'libs/database-private/src/c.ts': 'export interface C { secret: string }\n',
      },
      'sponsor-never-reaches-private',
    ),
  ];
}

async function lintPlanted(root: string): Promise<Planted> {
  await runTool(root, 'nx/dist/bin/nx.js', ['show', 'projects']);
  const eslint = new ESLint({
    cwd: root,
    overrideConfig: [{ rules: { '@nx/enforce-module-boundaries': 'error' } }],
  });
  const config: unknown = await eslint.calculateConfigForFile('apps/sponsor/src/main.ts');
  const rules = (config as { rules: Record<string, unknown> }).rules;
  const alone = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: [
      {
        files: ['**/*.ts'],
        languageOptions: { parser: (await import('typescript-eslint')).parser },
        plugins: { '@nx': (await import('@nx/eslint-plugin')).default as unknown as ESLint.Plugin },
        rules: { '@nx/enforce-module-boundaries': rules['@nx/enforce-module-boundaries'] as never },
      },
    ],
  });
  const [result] = await alone.lintText(
    "import { AccountEntity } from '@aparte/database-private';\nexport const planted = AccountEntity;\n",
    {
      filePath: path.join(root, 'apps/sponsor/src/planted.ts'),
    },
  );
  const messages = result?.messages ?? [];
  return {
    name: 'boundary: apps/sponsor imports libs/database-private',
    noticed: messages.some(
      (message) => message.ruleId === '@nx/enforce-module-boundaries' && message.severity === 2,
    ),
    output: messages.map((message) => message.message).join('\n'),
  };
}

async function cruisePlanted(root: string, files: Record<string, string>, rule: string): Promise<Planted> {
  const folder = mkdtempSync(path.join(tmpdir(), 'aparte-planted-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
    symlinkSync(path.join(root, 'tsconfig.base.json'), path.join(folder, 'tsconfig.base.json'));
    symlinkSync(path.join(root, '.dependency-cruiser.mjs'), path.join(folder, '.dependency-cruiser.mjs'));
    const result = await cruiseFolders(
      root,
      folder,
      ['apps', 'libs'].filter((top) => Object.keys(files).some((file) => file.startsWith(top))),
    );
    return {
      name: `dependency-cruiser: ${rule}`,
      noticed: !result.ok && result.output.includes(rule),
      output: result.output,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs dependency-cruiser with our rules on some top folders of a tree. */
export function cruiseFolders(root: string, tree: string, folders: readonly string[]): Promise<ToolResult> {
  return runNode(tree, [
    path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
    '--config',
    path.join(tree, '.dependency-cruiser.mjs'),
    ...folders,
  ]);
}
