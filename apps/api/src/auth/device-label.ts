import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import bowser from 'bowser';
import type { Request } from 'express';

const LONGEST_READ = 400;

/** The only names that are kept: a header is free text, and whoever sends it may write anything. */
const BROWSERS = new Set([
  ...['Firefox', 'Chrome', 'Chromium', 'Safari', 'Microsoft Edge', 'Opera', 'Vivaldi', 'DuckDuckGo'],
  ...['Samsung Internet for Android', 'Brave'],
]);
const SYSTEMS = new Set(['Windows', 'macOS', 'Linux', 'Android', 'iOS', 'Chrome OS']);

/** Browser and system as coarse as « Firefox · Windows », for the list of one's own devices; empty when unknown. */
export function deviceLabel(userAgent: string | undefined): string {
  if (!userAgent) return '';
  const { browser, os } = bowser.parse(userAgent.slice(0, LONGEST_READ));
  return [known(browser.name, BROWSERS), known(os.name, SYSTEMS)].filter(Boolean).join(' · ');
}

/** Hands the coarse name of the caller's device to a controller method. */
export const Device = createParamDecorator((_: unknown, context: ExecutionContext): string =>
  deviceLabel(context.switchToHttp().getRequest<Request>().headers['user-agent']),
);

function known(name: string | undefined, names: ReadonlySet<string>): string {
  return name && names.has(name) ? name : '';
}
