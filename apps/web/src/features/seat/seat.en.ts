import type { Translated } from '@aparte/ui';
import type { seatFr } from './seat.fr.ts';

/** The same texts in English. */
export const seatEn: Translated<typeof seatFr> = {
  ending: {
    title: 'Your seat serves until {{day}}',
    text: 'Until then you read and write as before. The last sixty days hold one closing session. Your firm is told nothing.',
  },
  ended: {
    title: 'Your seat has ended',
    text: 'Booking, choosing a coach, beginning a journal and writing need another seat. Your firm is told nothing.',
  },
  yours:
    'This account stays yours: your journal, your conversations and your files can still be read, and you can export them or erase everything.',
  again:
    'Another invitation, of the same firm or of another, is used with this same account: open the link that you received, here, while signed in.',
  export: 'Export what is mine',
};
