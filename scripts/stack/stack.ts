import path from 'node:path';
import { LOGIN_NAMES, openDatabases, type Databases, type ForeignServers } from './databases.ts';
import { addressesOf, serverProcesses, type StackAddresses } from './environments.ts';
import { startProcess, type RunningProcess } from './processes.ts';
import { loadSecrets, type StackPorts, type StackSecrets } from './settings.ts';

/** How a house is started. */
export interface StackOptions {
  root: string;
  dataDir: string;
  ports: StackPorts;
  /** Tests give durability away for speed. */
  durable: boolean;
  foreign: ForeignServers;
  logLevel: string;
  /** For a house in which everybody comes from one address; the servers' usual limit otherwise. */
  attemptsPerAddress?: number;
  onProgress: (sentence: string) => void;
}

/** A house that runs: two databases, four servers, two sites. */
export interface Stack {
  addresses: StackAddresses;
  secrets: StackSecrets;
  databases: Databases;
  processes: readonly RunningProcess[];
  logDir: string;
  stop: () => Promise<void>;
}

/** Starts databases and servers in order; whatever was started is stopped again when a later one fails. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { dataDir, ports, onProgress } = options;
  const secrets = loadSecrets(dataDir, LOGIN_NAMES);
  const logDir = path.join(dataDir, 'logs');

  onProgress('Postgres');
  const databases = await openDatabases(dataDir, secrets, options.foreign, {
    durable: options.durable,
    onMigration: (name) => {
      onProgress(`migration ${name}`);
    },
  });

  const processes: RunningProcess[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(processes.map((running) => running.stop()));
    await databases.stop();
  };
  try {
    onProgress('servers');
    const servers = serverProcesses({ ...options, secrets, databases });
    for (const server of servers) processes.push(await startProcess(server, logDir));
  } catch (error) {
    await stop();
    throw error;
  }
  return { addresses: addressesOf(ports), secrets, databases, processes, logDir, stop };
}
