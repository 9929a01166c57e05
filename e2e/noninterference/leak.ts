import type { createSponsorApplication } from '@aparte/sponsor';
import type { LogKeeper } from './log-keeper.ts';
import type { WorldAddresses } from './world-addresses.ts';
import type { WorldDatabases } from './world-databases.ts';

type Application = Awaited<ReturnType<typeof createSponsorApplication>>;

/** The parts of a world that a mistake can get hold of. */
export interface LeakyParts {
  sponsor: Application;
  api: Application;
  databases: WorldDatabases;
  addresses: WorldAddresses;
  smtpPort: number;
  log: LogKeeper;
}

/** A small realistic mistake, built into both worlds, that the comparison must notice. */
export interface Leak {
  name: string;
  /** What somebody might have written, in one sentence. */
  story: string;
  /** Both planes draw from one source of ids and chance. */
  sharesSources?: boolean;
  /** Changes the applications before they listen. */
  install?: (parts: LeakyParts) => void;
  /** Drops what it remembers between two histories. */
  forget?: () => void;
}
