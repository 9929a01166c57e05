import type { Leak } from './leak.ts';
import { hears, rewrite } from './means.ts';

const ROSTER = 'GET /v1/roster';
const SEATS = 'GET /v1/seats';

/** What a page of the director might show in good faith. */
export const leaksOfPages: readonly Leak[] = [
  {
    name: 'order',
    story: 'The roster shows those first who have not come yet, so that they can be reminded.',
    hears: hears.claim,
    shows: (answer, heard) => {
      rewrite(answer, ROSTER, ({ entries }) => ({
        entries: heard > 0 ? entries.toReversed() : entries,
      }));
    },
  },
  {
    name: 'pulse-turnout',
    story: 'The page about the word tells how many have answered so far, to encourage the others.',
    hears: hears.pulse,
    shows: (answer, heard) => {
      rewrite(answer, 'GET /v1/pulse', () => ({ answered: heard }));
    },
  },
  {
    name: 'last-active',
    story: 'The roster shows when somebody was last active.',
    hears: hears.chat,
    shows: (answer, heard) => {
      rewrite(answer, ROSTER, ({ entries }) => ({
        entries: entries.map((entry) => ({ ...entry, lastActiveOn: heard > 0 ? '2031-03-04' : null })),
      }));
    },
  },
  {
    name: 'presence',
    story: 'A green dot shows who is in the chat.',
    hears: hears.chat,
    shows: (answer, heard) => {
      rewrite(answer, ROSTER, ({ entries }) => ({
        entries: entries.map((entry, index) => ({ ...entry, isOnline: index < heard })),
      }));
    },
  },
  {
    name: 'avatar',
    story: 'The address of a picture changes once its person has an account.',
    hears: hears.claim,
    shows: (answer, heard) => {
      rewrite(answer, ROSTER, ({ entries }) => ({
        entries: entries.map((entry, index) => ({ ...entry, avatar: `/avatars/${index}?v=${heard}` })),
      }));
    },
  },
  {
    name: 'unread-badge',
    story: 'The letterbox shows a badge for anything new on the platform.',
    hears: hears.chat,
    shows: (answer, heard) => {
      rewrite(answer, 'GET /v1/letters', (body) => ({ ...body, unread: heard }));
    },
  },
  {
    name: 'free-busy',
    story: 'Beside the seats stands when a coach is free next, to encourage the director.',
    hears: hears.booking,
    shows: (answer, heard) => {
      rewrite(answer, SEATS, (body) => ({ ...body, coachFreeFrom: `2031-03-${10 + (heard % 20)}` }));
    },
  },
  {
    name: 'seat-release',
    story: 'A seat counts as free to give back unless a session is booked on it.',
    hears: hears.booking,
    shows: (answer, heard) => {
      rewrite(answer, SEATS, (body) => ({
        ...body,
        canShrinkTo: Math.min(body.seats, heard),
      }));
    },
  },
  {
    name: 'live-price',
    story: 'The price list makes an offer to firms whose seats lie idle.',
    hears: hears.claim,
    shows: (answer, heard) => {
      rewrite(answer, 'GET /v1/plans', (body) => ({ ...body, discountPercent: heard > 0 ? 0 : 10 }));
    },
  },
  {
    name: 'audit',
    story: 'The account page lists sign-ins, those of the firm’s people included.',
    hears: hears.login,
    shows: (answer, heard) => {
      rewrite(answer, 'GET /v1/session', (body) => ({ ...body, signIns: heard }));
    },
  },
  {
    name: 'search',
    story: 'An upload offers only people who are not members yet.',
    hears: hears.claim,
    shows: (answer, heard) => {
      rewrite(answer, 'POST /v1/roster/imports', (body) => ({
        ...body,
        accepted: body.accepted.slice(Math.min(heard, 1)),
      }));
    },
  },
  {
    name: 'file-size',
    story: 'The list of invoices reserves room for a line about each booked session.',
    hears: hears.booking,
    shows: (answer, heard) => {
      rewrite(answer, 'GET /v1/invoices', (body) => ({ ...body, padding: ' '.repeat(8 * heard) }));
    },
  },
];
