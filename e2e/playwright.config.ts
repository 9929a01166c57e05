import { defineConfig } from '@playwright/test';
import { browserOptions } from './journeys/house/browser.ts';

/** The journeys in a real browser, against one house that is started for them and gone afterwards. */
export default defineConfig({
  testDir: '.',
  globalSetup: './journeys/house/global-setup.ts',
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  use: {
    launchOptions: await browserOptions(),
    actionTimeout: 20_000,
    trace: 'off',
    video: 'off',
    screenshot: 'off',
  },
  projects: [
    { name: 'journeys', testMatch: 'journeys/*.spec.ts' },
    // Looks for what the journeys typed, so it comes after them.
    { name: 'canary', testMatch: 'canary/*.spec.ts', dependencies: ['journeys'] },
  ],
});
