import { withClient } from '@aparte/database-core';
import { SmtpMailer } from '@aparte/platform';
import type { Request, Response, NextFunction } from 'express';
import type { Leak, LeakyParts } from './leak.ts';

type Handler = (request: Request, response: Response, next: NextFunction) => void;

/** Calls back after the private API has answered a successful claim. */
function afterClaim(parts: LeakyParts, work: () => Promise<unknown>): void {
  afterAnswer(parts, (request) => request.method === 'POST' && request.path === '/v1/claims', work);
}

/** Does something before a matching call of the private API is answered, so that its effect is there afterwards. */
function afterAnswer(
  parts: LeakyParts,
  matches: (request: Request) => boolean,
  work: () => Promise<unknown>,
): void {
  const handler: Handler = (request, response, next) => {
    if (!matches(request)) {
      next();
      return;
    }
    const end = response.end.bind(response) as (...args: unknown[]) => Response;
    response.end = ((...args: unknown[]) => {
      if (response.statusCode >= 400) return end(...args);
      void work().finally(() => end(...args));
      return response;
    }) as typeof response.end;
    next();
  };
  parts.api.use(handler);
}

function onSponsor(parts: LeakyParts, sql: string): Promise<unknown> {
  return withClient(parts.databases.sponsorAdminUrl, (client) => client.query(sql));
}

function counterHeader(parts: LeakyParts, name: string, read: () => number): void {
  const handler: Handler = (_request, response, next) => {
    response.setHeader(name, String(read()));
    next();
  };
  parts.sponsor.use(handler);
}

/** A counter that a mistake keeps between the planes. */
function counter(): { count: () => Promise<void>; read: () => number; forget: () => void } {
  let value = 0;
  return {
    count: () => {
      value += 1;
      return Promise.resolve();
    },
    read: () => value,
    forget: () => {
      value = 0;
    },
  };
}

const claims = counter();
const traffic = counter();
const writes = counter();

/** Mistakes that somebody could make in good faith; every one of them must be noticed. */
export const leaks: readonly Leak[] = [
  {
    name: 'ids',
    story: 'One id generator is shared by both planes, so that invoices skip ids while reps are active.',
    sharesSources: true,
  },
  {
    name: 'touch',
    story: 'A claim marks the roster entry as used, to spare the director a reminder.',
    install: (parts) => {
      afterClaim(parts, () => onSponsor(parts, 'UPDATE roster.voucher SET issued_on = issued_on - 1'));
    },
  },
  {
    name: 'db-grant',
    story:
      'Claims are copied into a table of the sponsor database for a later report, readable by the director’s login.',
    install: (parts) => {
      afterClaim(parts, () =>
        onSponsor(
          parts,
          `CREATE SCHEMA IF NOT EXISTS report; CREATE TABLE IF NOT EXISTS report.claim (at int);
           GRANT USAGE ON SCHEMA report TO app_director; GRANT SELECT ON report.claim TO app_director;
           INSERT INTO report.claim VALUES (1)`,
        ),
      );
    },
  },
  {
    name: 'digest-mail',
    story: 'The director is told by mail that a first seat was taken.',
    install: (parts) => {
      const mailer = mailerOf(parts);
      afterClaim(parts, () => mailer.send(mailTo('direction0@firme.example')));
    },
  },
  {
    name: 'calendar',
    story: 'A booking is confirmed to the address at work.',
    install: (parts) => {
      const mailer = mailerOf(parts);
      afterAnswer(
        parts,
        ({ method, path }) => method === 'POST' && path === '/v1/rep/sessions',
        () => mailer.send(mailTo('personne1@firme.example')),
      );
    },
  },
  {
    name: 'usage-billing',
    story: 'Stripe is told how many seats are in use, for a price by use.',
    install: (parts) => {
      afterClaim(parts, () => stripeCall(parts, 'description=1+seat+in+use'));
    },
  },
  {
    name: 'notice-count',
    story: 'A header tells how many seats are taken, for a badge in the page.',
    install: (parts) => {
      afterClaim(parts, claims.count);
      counterHeader(parts, 'X-Seats-Taken', claims.read);
    },
    forget: claims.forget,
  },
  {
    name: 'traffic',
    story: 'A load figure of the whole platform is shown on the sponsor’s health page.',
    install: (parts) => {
      afterAnswer(parts, () => true, traffic.count);
      counterHeader(parts, 'X-Load', traffic.read);
    },
    forget: traffic.forget,
  },
  {
    name: 'ratelimit',
    story: 'One bucket limits both sites, and the remaining calls are told in a header.',
    install: (parts) => {
      afterAnswer(
        parts,
        ({ path }) => path.startsWith('/v1/auth') || path.startsWith('/v1/claims'),
        writes.count,
      );
      counterHeader(parts, 'RateLimit-Remaining', () => 1_000 - writes.read());
    },
    forget: writes.forget,
  },
  {
    name: 'live-pulse',
    story: 'A letter is posted as soon as a rep answers, instead of once a day in a batch.',
    install: (parts) => {
      afterAnswer(
        parts,
        ({ method, path }) => method === 'PUT' && path === '/v1/rep/questionnaire',
        () =>
          onSponsor(
            parts,
            `INSERT INTO inbox.gate_message SELECT gen_random_uuid(), 'pulse.released', id, '2031-03-04', '{}'
               FROM sponsor.organisation WHERE name = 'Firme 0'`,
          ),
      );
    },
  },
  {
    name: 'log',
    story: 'The sponsor’s log counts visits of the invitation page, to see whether the mails arrive.',
    install: (parts) => {
      afterAnswer(
        parts,
        ({ path }) => path === '/v1/claims/preview',
        () => {
          parts.log.write(JSON.stringify({ msg: 'an invitation was opened' }));
          return Promise.resolve();
        },
      );
    },
  },
  {
    name: 'erase-status',
    story: 'The roster forgets people who have claimed, because their seat is now their own.',
    install: (parts) => {
      afterClaim(parts, () =>
        onSponsor(
          parts,
          `UPDATE roster.entry SET removed_on = '2031-03-05' WHERE work_email = 'personne1@firme.example'`,
        ),
      );
    },
  },
];

function mailerOf(parts: LeakyParts): SmtpMailer {
  return new SmtpMailer(`smtp://127.0.0.1:${parts.smtpPort}`, 'Aparté <bonjour@aparte.example>');
}

function mailTo(to: string): Parameters<SmtpMailer['send']>[0] {
  return {
    to,
    subject: 'Nouveau',
    text: 'Une place a été prise.',
    messageId: 'leak',
    date: new Date('2031-03-03'),
  };
}

function stripeCall(parts: LeakyParts, body: string): Promise<unknown> {
  return fetch(`${parts.addresses.sandbox}/v1/customers`, {
    method: 'POST',
    headers: {
      Authorization: 'Bearer sk_test_noninterference_0000',
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body,
  });
}
