/** The program that runs one house for the journeys: it lives as long as whoever started it, and cleans up. */
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dropServerData, freePort } from '@aparte/database-core';
import { startStack, type Stack, type StackPorts } from '@aparte/scripts/stack';
import { openHouse } from './coaches.ts';
import { houseFile, type House } from './house.ts';

/** What the program says to whoever started it. */
export type HouseWord = { state: 'ready' } | { state: 'failed'; reason: string };

const [root = '', folder = ''] = process.argv.slice(2);
let stack: Stack | undefined;
let leaving: Promise<void> | undefined;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) {
  process.on(signal, () => {
    void leave(0);
  });
}

try {
  await clearAbandoned();
  stack = await startStack({
    root,
    dataDir: folder,
    ports: await freePorts(),
    durable: false,
    foreign: { private: undefined, sponsor: undefined },
    logLevel: 'info',
    attemptsPerAddress: 10_000,
    onProgress: () => undefined,
  });
  writeFileSync(houseFile(folder), JSON.stringify(await describe(stack)), { mode: 0o600 });
  say({ state: 'ready' });
} catch (error) {
  say({ state: 'failed', reason: error instanceof Error ? error.message : String(error) });
  await leave(1);
}

async function describe({ addresses, databases, logDir, secrets }: Stack): Promise<House> {
  return {
    addresses,
    adminUrls: databases.adminUrls,
    folder,
    logDir,
    voucherSigningKey: secrets.voucherSigningKey,
    ...(await openHouse(addresses, secrets.operatorEnrolmentCode, folder)),
  };
}

/** Five different ports that are free now. */
async function freePorts(): Promise<StackPorts> {
  const ports = new Set<number>();
  while (ports.size < 5) ports.add(await freePort());
  const [api = 0, chat = 0, sponsor = 0, sandbox = 0, smtp = 0] = ports;
  return { api, chat, sponsor, sandbox, smtp };
}

/** A run that was killed outright could not clean up after itself: the next one does. */
async function clearAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(/^aparte-house-(\d+)-/.exec(name)?.[1] ?? 0);
    if (pid > 0 && !isAlive(pid)) await clear(path.join(tmpdir(), name));
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function clear(place: string): Promise<void> {
  if (existsSync(place)) await dropServerData(path.join(place, 'postgres'));
  rmSync(place, { recursive: true, force: true });
}

function say(word: HouseWord): void {
  if (process.connected) process.send?.(word);
}

/** Stops what runs, removes what it wrote, and ends. */
function leave(code: number): Promise<void> {
  leaving ??= (async () => {
    await stack?.stop();
    await clear(folder);
    process.exit(code);
  })();
  return leaving;
}
