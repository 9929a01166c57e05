import type { Translated } from '@aparte/ui';
import type { toldOpeningsFr } from './told-openings.fr.ts';

/** The same in English. */
export const toldOpeningsEn: Translated<typeof toldOpeningsFr> = {
  title: 'Breaking the glass',
  lead: 'For a serious reason, two people who run Aparté can together see for one hour who is in a conversation and when you meet. Never a word of what is said there: they have no key to it.',
  none: 'Nobody has done so for you.',
  opened: 'From {{from}} to {{until}}',
  reason: 'Reason: {{reason}}',
  danger: 'A serious and immediate danger was declared.',
  notice: {
    title: 'Please read: the glass was broken for your conversation',
    text: 'Two people who run Aparté could see for one hour who is in it and when you meet, never what you write there.',
    open: 'Read the reason',
  },
};
