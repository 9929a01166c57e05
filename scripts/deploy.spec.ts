import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

interface Service {
  command?: string[];
  env_file?: string;
  environment?: Record<string, unknown>;
}

const { services } = parse(read('docker-compose.yml'), { merge: true }) as {
  services: Record<string, Service>;
};
/** The variables of one process, from the page that is generated from its configuration class. */
function variablesOf(name: string): Set<string | undefined> {
  const section =
    read('docs/configuration.md')
      .split(/^## /m)
      .find((text) => text.startsWith(`${name}\n`)) ?? '';
  return new Set([...section.matchAll(/^\| `([A-Z_0-9]+)`/gm)].map(([, variable]) => variable));
}

it('starts the same four servers as npm start, beside Postgres and Redis', () => {
  for (const name of ['api', 'chat', 'sponsor', 'sandbox']) {
    expect(services[name]?.command).toEqual(['node', `apps/${name}/dist/main.js`]);
  }
  expect(Object.keys(services)).toEqual(expect.arrayContaining(['postgres', 'redis', 'migrate']));
});

it('sets only variables that each server knows', () => {
  for (const name of ['api', 'chat', 'sponsor', 'sandbox']) {
    const known = variablesOf(name);
    const unknown = Object.keys(services[name]?.environment ?? {}).filter((variable) => !known.has(variable));
    expect(unknown).toEqual([]);
  }
});

it('gives no process of one plane the secrets of the other', () => {
  const files = ['api', 'chat', 'sponsor'].map((name) => services[name]?.env_file);
  expect(files).toEqual(['private.env', 'private.env', 'sponsor.env']);
});

it('builds on the Node that the project pins, and does not run as root', () => {
  const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: { node: string } };
  const instructions = read('Dockerfile')
    .split('\n')
    .filter((line) => /^[A-Z]+ /.test(line));
  const bases = instructions.filter((line) => line.startsWith('FROM ')).map((line) => line.split(' ')[1]);
  expect(bases).toEqual(Array.from({ length: 2 }, () => `node:${devDependencies.node}-bookworm-slim`));
  expect(instructions).toContain('USER node');
});
