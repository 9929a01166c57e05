import type { Leak } from './leak.ts';
import { hears, rewrite } from './means.ts';

/** Numbers, names and dates that two planes should never draw from one place. */
export const leaksOfIdentifiers: readonly Leak[] = [
  {
    name: 'ids',
    story: 'One id generator is shared by both planes, so that invoices skip ids while reps are active.',
    sharesSources: true,
  },
  {
    name: 'reqid',
    story: 'Request ids are numbers of one counter for the whole platform.',
    hears: hears.anything,
    shows: (answer, heard) => {
      answer.header('X-Request-Id', `request-${heard}`);
    },
  },
  {
    name: 'seqno',
    story: 'The number of an invoice comes from a sequence that claims draw from too.',
    hears: hears.claim,
    shows: (answer, heard) => {
      rewrite(answer, 'GET /v1/invoices', ({ invoices }) => ({
        invoices: invoices.map((invoice) => ({ ...invoice, number: `${invoice.number}-${heard}` })),
      }));
    },
  },
  {
    name: 'mail-msgid',
    story: 'The Message-ID of a mail is the number of a job in a queue that both planes use.',
    hears: hears.anyWrite,
    mails: (mail, heard) => ({ ...mail, messageId: `job-${heard}` }),
  },
  {
    name: 'etag',
    story: 'Answers carry an ETag made from the version of all data, so that caches work.',
    hears: hears.anyWrite,
    shows: (answer, heard) => {
      answer.header('ETag', `W/"v${heard}"`);
    },
  },
  {
    name: 'cache',
    story: 'The roster page says since when it has not changed; any write moves that instant.',
    hears: hears.anyWrite,
    shows: (answer, heard) => {
      answer.header('Last-Modified', new Date(Date.UTC(2031, 2, 3, 8, 0, heard)).toUTCString());
    },
  },
  {
    name: 'cookie',
    story: 'A cookie for statistics counts the visits of both sites.',
    hears: hears.login,
    shows: (answer, heard) => {
      answer.header('Set-Cookie', `visits=${heard}`);
    },
  },
];
