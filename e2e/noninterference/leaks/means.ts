import { withClient } from '@aparte/database-core';
import { SmtpMailer } from '@aparte/platform';
import type { PassingAnswer } from '../watched-server.ts';
import type { LeakyParts, PrivateCall } from './leak.ts';

type Hears = (call: PrivateCall) => boolean;

const call =
  (method: string, path: RegExp): Hears =>
  (heard) =>
    heard.method === method && path.test(heard.path);

/** What mistakes listen to, in the words of the product. */
export const hears = {
  claim: call('POST', /^\/v1\/claims$/),
  preview: call('POST', /^\/v1\/claims\/preview$/),
  pulse: call('PUT', /^\/v1\/rep\/pulse$/),
  match: call('PUT', /^\/v1\/rep\/match$/),
  matchEnd: call('POST', /^\/v1\/rep\/match\/end$/),
  booking: call('POST', /^\/v1\/rep\/sessions$/),
  cancellation: call('POST', /^\/v1\/rep\/sessions\/[^/]+\/cancellation$/),
  chat: call('POST', /^\/v1\/member\/chat-ticket$/),
  file: call('POST', /^\/v1\/member\/files$/),
  report: call('POST', /^\/v1\/member\/reports$/),
  login: call('POST', /^\/v1\/auth\/login$/),
  recovery: call('POST', /^\/v1\/auth\/recovery\/request$/),
  erasure: call('POST', /^\/v1\/auth\/erase$/),
  journal: call('PUT', /^\/v1\/rep\/journal$/),
  coachPage: call('PUT', /^\/v1\/coach\/profile$/),
  anything: () => true,
  anyWrite: ({ method }: PrivateCall) => method !== 'GET',
} as const satisfies Record<string, Hears>;

/** Runs SQL in the sponsor database, as a migration or a superuser's script would. */
export function onSponsor(parts: LeakyParts, sql: string): Promise<unknown> {
  return withClient(parts.databases.sponsorAdminUrl, (client) => client.query(sql));
}

/** Sends a mail from the private side to an address that the employer reads. */
export async function mailTo(parts: LeakyParts, to: string, subject: string): Promise<void> {
  const mailer = new SmtpMailer(`smtp://127.0.0.1:${parts.smtpPort}`, 'Aparté <bonjour@aparte.example>');
  await mailer.send({ to, subject, text: subject, messageId: 'leak', date: new Date('2031-03-03') });
  mailer.close();
}

/** Tells Stripe something. */
export function tellStripe(parts: LeakyParts, path: string, body: string): Promise<unknown> {
  return fetch(parts.addresses.sandbox + path, {
    method: 'POST',
    headers: {
      Authorization: 'Bearer sk_test_noninterference_0000',
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body,
  });
}

/** What mistakes look at in the pages that they change; each page has a part of it. */
interface Page {
  entries: Record<string, unknown>[];
  invoices: { number: string }[];
  coaches: object[];
  accepted: object[];
  seats: number;
  added: number;
}

/** Whether an answer is the good one of a route. */
function answers({ method, path, status }: PassingAnswer, route: string): boolean {
  return `${method} ${path}` === route && status < 400;
}

/** Changes the JSON of one route's good answer. */
export function rewrite(answer: PassingAnswer, route: string, change: (page: Page) => object): void {
  if (!answers(answer, route)) return;
  const body = JSON.parse(answer.body.toString('utf8')) as Page;
  answer.body = Buffer.from(JSON.stringify(change(body)));
}
