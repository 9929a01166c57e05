import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PassingAnswer } from '../watched-server.ts';
import type { Leak } from './leak.ts';
import { hears, rewrite } from './means.ts';

/** Headers, refusals, health pages and the bundle. */
export const leaksOfAnswers: readonly Leak[] = [
  {
    name: 'notice-count',
    story: 'A header tells how many seats are taken, for a badge in the page.',
    hears: hears.claim,
    shows: (answer, heard) => {
      answer.header('X-Total-Count', String(heard));
    },
  },
  {
    name: 'traffic',
    story: 'A header tells the load of the whole platform, for the support.',
    hears: hears.anything,
    shows: (answer, heard) => {
      answer.header('X-Load', String(heard));
    },
  },
  {
    name: 'ratelimit',
    story: 'One bucket limits both sites, and the remaining calls are told in a header.',
    hears: ({ path }) => path.startsWith('/v1/auth') || path.startsWith('/v1/claims'),
    shows: (answer, heard) => {
      answer.header('RateLimit-Remaining', String(1_000 - heard));
    },
  },
  {
    name: 'retry-after',
    story: 'Attempts to sign in on either site count together, and the next one must wait.',
    hears: hears.login,
    shows: (answer, heard) => {
      if (answer.path !== '/v1/login' || heard === 0) return;
      answer.status = 429;
      answer.header('Retry-After', String(heard));
    },
  },
  {
    name: 'csp',
    story: 'The policy of the pages names the chat as soon as somebody uses it.',
    hears: hears.chat,
    shows: (answer, heard) => {
      if (heard > 0) answer.header('Content-Security-Policy', "connect-src 'self' https://chat.example");
    },
  },
  {
    name: 'null-500',
    story: 'The roster page stumbles over a person who has erased their account.',
    hears: hears.erasure,
    shows: failOn('/v1/roster', 200, 500),
  },
  {
    name: 'probe-403',
    story: 'An entry whose seat is taken answers "forbidden" where a missing one answers "not found".',
    hears: hears.claim,
    shows: (answer, heard) => {
      if (heard > 0 && answer.status === 404 && answer.path.startsWith('/v1/roster/')) answer.status = 403;
    },
  },
  {
    name: 'end-409',
    story: 'Somebody with a booked session cannot be taken off the roster.',
    hears: hears.booking,
    shows: (answer, heard) => {
      if (heard > 0 && answer.status === 204 && answer.path.startsWith('/v1/roster/')) answer.status = 409;
    },
  },
  {
    name: 'invite-oracle',
    story: 'Signing up is refused with an address that a member uses.',
    hears: hears.claim,
    shows: failOn('/v1/sign-up', 201, 409),
  },
  {
    name: 'login-oracle',
    story: 'Whoever signs in at the wrong site is told that their account is at the other one.',
    hears: hears.claim,
    shows: (answer, heard) => {
      if (answer.path === '/v1/login' && answer.status === 401 && heard > 0)
        answer.header('Link', '<http://member.example>; rel="alternate"');
    },
  },
  {
    name: 'buy-409',
    story: 'More seats can be bought only once the present ones are taken.',
    hears: hears.claim,
    shows: (answer, heard) => {
      if (answer.path === '/v1/checkouts' && answer.status < 500 && heard > 1) answer.status = 422;
    },
  },
  {
    name: 'confirm-count',
    story: 'Confirming a list leaves out those who have a seat.',
    hears: hears.claim,
    shows: (answer, heard) => {
      if (!answer.path.endsWith('/confirmation')) return;
      rewrite(answer, `POST ${answer.path}`, (body) => ({
        ...body,
        added: body.added - heard,
      }));
    },
  },
  {
    name: 'health',
    story: 'The health page tells how many conversations are open.',
    hears: hears.match,
    shows: (answer, heard) => {
      rewrite(answer, 'GET /health/ready', (body) => ({ ...body, conversations: heard }));
    },
  },
  {
    name: 'metric',
    story: 'Both planes write into one page of metrics.',
    hears: hears.anything,
    shows: (answer, heard) => {
      if (answer.path !== '/metrics') return;
      answer.status = 200;
      answer.body = Buffer.from(`http_requests_total ${heard}\n`);
    },
  },
  {
    name: 'bundle-flag',
    story: 'The start page is published again with a flag once the first rep writes in the chat.',
    hears: hears.chat,
    does: ({ site }) => {
      writeFileSync(path.join(site, 'index.html'), '<!doctype html><html data-chat="on"></html>');
      return Promise.resolve();
    },
    forget: ({ site }) => {
      writeFileSync(path.join(site, 'index.html'), '<!doctype html><html></html>');
      return Promise.resolve();
    },
  },
];

function failOn(route: string, from: number, to: number) {
  return (answer: PassingAnswer, heard: number): void => {
    if (answer.path === route && answer.status === from && heard > 0) answer.status = to;
  };
}
