import type { Translated } from '@aparte/ui';
import type { seatsFr } from './seats.fr.ts';

/** The same texts in English. */
export const seatsEn: Translated<typeof seatsFr> = {
  page: {
    title: 'Seats',
    lead: 'What you gave, and until when. Nothing about use, on purpose.',
    seats_one: 'seat',
    seats_other: 'seats',
    bought: '{{organisation}} gives',
    renewsOn: 'Renews on {{day}}',
    endedOn: 'Paid until {{day}}',
    price: {
      month: '{{price}} per seat per month, before VAT',
      year: '{{price}} per seat per year, before VAT',
    },
    nextPayment: 'Next payment: {{total}} including VAT',
    pastDue: 'The last payment did not go through. Check the card with your bank.',
    ended: 'These seats are no longer paid for.',
    never:
      'You will see here neither who took a seat nor how many are taken. Seats are paid as bought, never as used.',
    empty: {
      title: 'You have no seats yet',
      text: 'Take as many as there are people on your list, or fewer: first come, first served, and you will not know who.',
    },
    buy: 'Take seats',
    next: {
      title: 'Next, the list',
      text: 'Each person you put on it gets an invitation, the same for everyone.',
      action: 'Send the list',
    },
  },
  buy: {
    title: 'Take seats',
    lead: 'From {{minimum}} to {{maximum}}. The number may be smaller than your team: nobody has to.',
    steps: { choose: 'Choose', pay: 'Pay', send: 'Send the list' },
    howMany: 'How many seats?',
    fewer: 'One seat fewer',
    more: 'One seat more',
    outOfRange: 'Between {{minimum}} and {{maximum}} seats.',
    rhythm: 'How to pay?',
    interval: { month: 'Every month', year: 'Once a year' },
    perSeat: { month: '{{price}} per seat per month', year: '{{price}} per seat per year' },
    saving: '{{saving}} less over the year',
    summary: 'To pay today',
    line_one: '{{count}} seat at {{price}}',
    line_other: '{{count}} seats at {{price}}',
    vat: 'VAT {{rate}}%',
    total: 'Total including VAT',
    then: { month: 'Then the same amount every month.', year: 'Then the same amount every year.' },
    noLine: 'Seats',
    pay: 'Pay {{total}}',
    payNothing: 'Pay',
    provider: 'You pay at our payment provider; your card number never passes through us.',
    refusals: {
      'payment-under-way':
        'A payment is under way already. Finish it, or wait a few minutes before you begin another.',
      'checkout-superseded': 'Another order was begun in the meantime. Try again if this is the right one.',
    },
    already: {
      title: 'You already have seats',
      text: 'Their number cannot be changed during a period yet.',
      action: 'See my seats',
    },
  },
  checkout: {
    title: { open: 'Payment under way', paid: 'Paid. Thank you.', expired: 'The payment did not take place' },
    open: 'We are waiting for our payment provider to confirm. It usually takes a few seconds.',
    slow: 'The confirmation is taking its time. You can close this page and lose nothing: the seats will appear by themselves.',
    paid_one: 'You give {{count}} seat.',
    paid_other: 'You give {{count}} seats.',
    expired: 'Nothing was charged. You can start again whenever you like.',
    toRoster: 'Send the list',
    toSeats: 'See my seats',
    again: 'Start again',
  },
};
