import type { OutgoingMail } from '@aparte/platform';
import type { LogKeeper } from '../log-keeper.ts';
import type { MemberMailbox } from '../member-mailbox.ts';
import type { PassingAnswer } from '../watched-server.ts';
import type { WorldAddresses } from '../world-addresses.ts';
import type { WorldDatabases } from '../world-databases.ts';

/** The parts of a world that a mistake can get hold of. */
export interface LeakyParts {
  databases: WorldDatabases;
  addresses: WorldAddresses;
  smtpPort: number;
  log: LogKeeper;
  memberMailbox: MemberMailbox;
  /** Folder of the sponsor site. */
  site: string;
}

/** A call of the private API that was answered well. */
export type PrivateCall = Pick<PassingAnswer, 'method' | 'path'>;

/** A small realistic mistake, built into both worlds, that the comparison must notice. */
export interface Leak {
  name: string;
  /** What somebody might have written, in one sentence. */
  story: string;
  /** Both planes draw from one source of ids and chance. */
  sharesSources?: boolean;
  /** Which calls of the private API it hears of. */
  hears?: (call: PrivateCall) => boolean;
  /** What it does each time it hears one, before that call is answered. */
  does?: (parts: LeakyParts) => Promise<unknown>;
  /** How it changes an answer of the sponsor site, knowing how often it has heard. */
  shows?: (answer: PassingAnswer, heard: number) => void;
  /** How it changes a mail of the sponsor plane; `null` when that is not sent. */
  mails?: (mail: OutgoingMail, heard: number) => OutgoingMail | null;
  /** Takes back what it left outside of the tables, between two histories. */
  forget?: (parts: LeakyParts) => Promise<unknown>;
}
