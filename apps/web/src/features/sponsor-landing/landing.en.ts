import type { Translated } from '@aparte/ui';
import type { landingFr } from './landing.fr.ts';

/** The same texts in English. */
export const landingEn: Translated<typeof landingFr> = {
  documentTitle: 'Give a seat',
  title: { seat: 'You give the seat.', words: 'They keep the words.' },
  lead: 'A trusted third party for every rep: an outside, neutral coach to talk to, with nothing coming back. You pay for seats. Who takes them, when, and what is said there never reaches you.',
  start: 'Give seats',
  openSeats: 'See my seats',
  readTable: 'Read who sees what',
  drawing: {
    caption: 'An example: your page on the left, what never reaches it on the right.',
    yours: 'Your page',
    theirs: 'Their words',
    seats: 'Seats',
    seatsValue: '12',
    renewal: 'Renewal',
    renewalValue: '1 March',
    invoice: 'Invoice',
    invoiceValue: 'paid',
    nothingElse: 'Nothing else.',
  },
  deal: {
    get: {
      title: 'What you get',
      seats: 'Seats, five at least, at the price shown. Taken or not, the bill is the same.',
      invitation: 'An invitation to each person on your list: the same text for everyone.',
      coach: 'For each of them, an outside coach chosen among three, who reports nothing to you.',
      bills: 'Your seats, your list, your renewal date and your invoices: exact, always.',
    },
    never: {
      title: 'What you will never get',
      claims: 'Who took a seat. Not even whether anybody did.',
      sessions: 'The coach they chose, the dates of sessions, who came.',
      words: 'A message, a topic, a word of what was said.',
      numbers: 'A number: no sign-ups, no sessions, no rate of use.',
      button: 'A way to ask for it. There is no button, and no path in the program.',
    },
  },
};
