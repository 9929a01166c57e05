import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Lang } from '../lang.ts';
import type { StackAddresses } from '@aparte/scripts/stack';

/** A coach who works in the house: made beforehand, so that there is somebody to choose. */
export interface HouseCoach {
  accountId: string;
  displayName: string;
  loginId: string;
  password: string;
  timeZone: string;
  /** In which language their account is. */
  lang: Lang;
}

/** Somebody who runs the house: reads what was reported, and nothing else. */
export interface HouseOperator {
  loginId: string;
  password: string;
  lang: Lang;
}

/** Everything a test needs to know of the house that runs for it. */
export interface House {
  addresses: StackAddresses;
  /** Superuser's address of each database. */
  adminUrls: { private: string; sponsor: string };
  /** Holds the logs, the traffic of the browsers and the markers; gone with the house. */
  folder: string;
  logDir: string;
  /** Seed with which the sponsor signs vouchers. */
  voucherSigningKey: string;
  coaches: HouseCoach[];
  operator: HouseOperator;
}

const VARIABLE = 'APARTE_HOUSE';

/** Tells every test process where the house is described. */
export function announceHouse(folder: string): void {
  process.env[VARIABLE] = houseFile(folder);
}

/** The house that runs for this test. */
export function currentHouse(): House {
  const file = process.env[VARIABLE];
  if (!file) throw new Error('No house is running: start the tests with their Playwright configuration.');
  return JSON.parse(readFileSync(file, 'utf8')) as House;
}

/** The file in which a house is described. */
export function houseFile(folder: string): string {
  return path.join(folder, 'house.json');
}
