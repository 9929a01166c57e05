/**
 * The hostile server as a command: a control without attacks, every attack, and clients without one defence each, which
 * must fall. Prints a line for each; with `--json` one JSON line at the end. Names or themes choose some of the attacks.
 */
import path from 'node:path';
import type { Attack } from './attack.ts';
import { ATTACKS } from './attacks/index.ts';
import { House } from './house/house.ts';
import type { Verdict } from './judge.ts';
import { MUTANTS } from './mutants.ts';
import { playAttack, playPeace } from './playing.ts';
import { SCREEN_ATTACKS } from './screen/screen-attacks.ts';
import { Theatre } from './screen/theatre.ts';
import { sentencesOf } from './sentences.ts';
import { isReadmeComplete, writeTables } from './table.ts';

/** How long a client without its defence may take to fall. */
const MUTANT_PATIENCE_MS = 1_200;

const root = path.resolve(import.meta.dirname, '../..');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const options = new Set(process.argv.slice(2).filter((argument) => argument.startsWith('--')));
/** Nothing was left out of this run but what another process does. */
const isWhole = wanted.length === 0;
/** `--half=0` or `--half=1`: two processes share a run. */
const half = [0, 1].find((index) => options.has(`--half=${index}`));

interface Line {
  name: string;
  expected: string;
  met: readonly string[];
  faults: readonly string[];
}

interface Summary {
  control: string;
  attacks: number;
  withstood: number;
  seenInBrowser: number;
  mutants: number;
  mutantsKilled: number;
  failed: string[];
  faults: string[];
  seconds: number;
}

async function main(): Promise<void> {
  if (options.has('--write-tables')) {
    writeTables();
    return;
  }
  const startedAt = Date.now();
  const house = await House.start(path.join(root, 'apps/web/dist/member'));
  const stray: string[] = [];
  process.on('unhandledRejection', (error) => stray.push(String(error)));
  try {
    const control = tell('control', 'nothing amiss', await playPeace(house));
    const attacks: Line[] = [];
    for (const attack of ATTACKS.filter(isWanted)) attacks.push(await attempt(house, attack));
    const seen = isWhole && half !== 1 ? await show(house) : [];
    const mutants = isWhole && half !== 0 ? await fell(house) : [];
    const words = await checkWords();
    const failed = [control, ...attacks, ...seen, ...mutants].filter(hasFailed);
    const faults = [...words, ...stray.map((error) => `an error that nobody caught: ${error}`)];
    for (const fault of faults) console.log(`FAIL ${fault}`);
    const summary = {
      control: hasFailed(control) ? 'not clean' : 'clean',
      attacks: attacks.length,
      withstood: attacks.filter((line) => !hasFailed(line)).length,
      seenInBrowser: seen.length,
      mutants: mutants.length,
      mutantsKilled: mutants.filter((line) => !hasFailed(line)).length,
      failed: failed.map(({ name }) => name),
      faults,
      seconds: Math.round((Date.now() - startedAt) / 1_000),
    };
    sumUp(summary, attacks);
    process.exitCode = failed.length + faults.length === 0 ? 0 : 1;
  } finally {
    await house.stop();
  }
}

function sumUp(summary: Summary, table: readonly Line[]): void {
  console.log(options.has('--json') ? JSON.stringify({ ...summary, table }) : sentence(summary));
}

function hasFailed({ faults }: Line): boolean {
  return faults.length > 0;
}

async function attempt(house: House, attack: Attack): Promise<Line> {
  const verdict = await playAttack(house, attack).catch((error: unknown): Verdict => ({
    name: attack.name,
    faults: [`it could not be played: ${String(error)}`],
    met: [],
  }));
  return tell(`${attack.theme}/${attack.name}`, attack.expected, verdict);
}

/** Some of the attacks once more, in a real browser, for what a person sees. */
async function show(house: House): Promise<Line[]> {
  const theatre = await Theatre.open(house);
  const lines: Line[] = [];
  try {
    for (const attack of SCREEN_ATTACKS) {
      const faults = await theatre.play(attack);
      lines.push(tell(`browser/${attack.name}`, 'seen', { name: attack.name, faults, met: [] }));
    }
  } finally {
    await theatre.close();
  }
  return lines;
}

/** Each client without a defence has to fall to its attack. */
async function fell(house: House): Promise<Line[]> {
  const lines: Line[] = [];
  for (const { name, attack: attackName, patch } of MUTANTS) {
    const attack = ATTACKS.find((candidate) => candidate.name === attackName);
    if (!attack) throw new Error(`The mutant ${name} names an attack that does not exist.`);
    const { faults, met } = await playAttack(house, attack, [patch], MUTANT_PATIENCE_MS).catch(
      (error: unknown): Verdict => ({ name, faults: [String(error)], met: [] }),
    );
    const survived = faults.length === 0 ? [`nobody noticed that this client has no such defence`] : [];
    lines.push(tell(`mutant/${name}`, `falls to ${attackName}`, { name, faults: survived, met }));
  }
  return lines;
}

/** Every warning has a sentence in both languages, and the README tells every attack. */
async function checkWords(): Promise<string[]> {
  const sentences = await sentencesOf();
  const silent = ATTACKS.filter(({ name, expected }) => {
    const { fr = null, en = null } = sentences.get(name) ?? {};
    return expected !== 'nothing amiss' && (fr === null || en === null);
  });
  const faults = silent.map(({ name, expected }) => `${name}: there is no sentence for "${expected}"`);
  const names = new Set(ATTACKS.map(({ name }) => name));
  if (names.size !== ATTACKS.length) faults.push('two attacks have one name');
  return isReadmeComplete()
    ? faults
    : [...faults, 'README.md does not tell the attacks as they are: --write-tables'];
}

function isWanted({ name, theme }: Attack, index: number): boolean {
  if (half !== undefined && index % 2 !== half) return false;
  return wanted.length === 0 || wanted.includes(name) || wanted.includes(theme);
}

function tell(name: string, expected: string, { faults, met }: Verdict): Line {
  const outcome = faults.length === 0 ? 'ok  ' : 'FAIL';
  console.log([`${outcome} ${name}: ${expected}`, ...faults].join('\n       '));
  return { name, expected, met, faults };
}

function sentence({
  attacks,
  withstood,
  seenInBrowser,
  mutants,
  mutantsKilled,
  control,
  seconds,
}: Summary): string {
  return `${withstood} of ${attacks} attacks withstood, ${seenInBrowser} of them also seen in a browser; ${mutantsKilled} of ${mutants} mutants killed; the control is ${control} (${seconds} s)`;
}

await main();
process.exit();
