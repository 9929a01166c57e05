import chromium from '@sparticuz/chromium';
import type { LaunchOptions } from '@playwright/test';

/**
 * Switches of the packaged browser that would make it a weaker one than people use: with them, pages could read other
 * origins, and the content security policy would be tested on a browser that does not isolate sites.
 */
const WEAKENING = [
  '--disable-web-security',
  '--allow-running-insecure-content',
  '--disable-site-isolation-trials',
  '--disable-features',
  '--single-process',
  '--headless',
];

/** The browser of CHROMIUM_PATH, or the one that comes with the packages. */
export async function browserOptions(): Promise<LaunchOptions> {
  const own = process.env['CHROMIUM_PATH'];
  if (own) return { executablePath: own, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] };

  return {
    executablePath: await chromium.executablePath(),
    args: chromium.args.filter((argument) => !WEAKENING.some((name) => argument.startsWith(name))),
  };
}
