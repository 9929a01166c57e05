import { test as base, expect } from '@playwright/test';
import { Ledger } from '../canary/ledger.ts';
import { currentHouse, type House } from './house/house.ts';
import type { Lang } from './lang.ts';
import { PageWatch } from './page-watch.ts';
import { Person } from './person.ts';
import { Traffic } from './traffic.ts';

/** How somebody's browser is set. */
export interface Settings {
  lang: Lang;
  timeZone?: string;
}

interface Journey {
  house: House;
  /** Where every text that must not travel is written down before it is typed. */
  ledger: Ledger;
  /** Seats somebody in front of a browser of their own. */
  seat: (settings: Settings) => Promise<Person>;
}

/** A test with people in browsers: whatever else it proves, no page of theirs may break a rule of the house. */
export const test = base.extend<Journey>({
  // Playwright wants the fixtures that are used in braces, also when there are none.
  house: async ({}, use) => {
    await use(currentHouse());
  },
  ledger: async ({ house }, use) => {
    await use(new Ledger(house.folder));
  },
  seat: async ({ browser, house }, use) => {
    const people: Person[] = [];
    await use(async ({ lang, timeZone = 'Europe/Paris' }) => {
      const context = await browser.newContext({
        locale: lang === 'fr' ? 'fr-FR' : 'en-GB',
        timezoneId: timeZone,
        viewport: { width: 1280, height: 800 },
        reducedMotion: 'reduce',
        colorScheme: 'light',
      });
      const watch = await PageWatch.over(context, house.addresses, new Traffic(house.folder));
      const person = new Person(context, await context.newPage(), lang, watch);
      people.push(person);
      return person;
    });
    for (const { context } of people) await context.close();
    expect(people.flatMap((person) => person.faults())).toEqual([]);
  },
});
