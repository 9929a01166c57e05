import type { Translated } from '@aparte/ui';
import type { landingDetailsFr } from './landing-details.fr.ts';

/** The same texts in English. */
export const landingDetailsEn: Translated<typeof landingDetailsFr> = {
  steps: {
    title: 'Three things to do, then nothing',
    buy: { title: 'Take seats', text: 'By card, monthly or yearly.' },
    send: { title: 'Send your list', text: 'One file with names and work e-mail addresses.' },
    leave: {
      title: 'Let it be',
      text: 'Each person opens their link, makes an account with a personal address and chooses a coach. Without you, on purpose.',
    },
  },
  price: {
    title: 'The price',
    month: 'per seat per month, before VAT',
    year: 'per seat per year, before VAT',
    note: 'From {{minimum}} seats. You pay for the seats you buy, never for their use.',
  },
  limits: {
    title: 'The limits, said first',
    small: 'In a very small team, somebody may guess. No program can prevent that.',
    mailbox:
      'A firm can open its own mailboxes, and so the invitation. The account itself is made with a personal address.',
    review: 'Our encryption has not yet been examined by outside experts.',
  },
  table: {
    title: 'The table that the program applies',
    text: 'It is not written by hand: this page reads it where the program reads it.',
    whole: 'The whole table, with coaches and the people of Aparté',
  },
};
