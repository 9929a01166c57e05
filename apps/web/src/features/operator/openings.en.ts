import type { Translated } from '@aparte/ui';
import type { openingsFr } from './openings.fr.ts';

/** The same in English. */
export const openingsEn: Translated<typeof openingsFr> = {
  title: 'Breaking the glass',
  lead: 'Two people, one hour: who is in a conversation, and when. Never a word of what is said there. The rep is told and reads the reason.',
  ask: {
    title: 'Ask',
    text: 'Somebody else who runs Aparté must grant what you ask.',
    space: 'Conversation',
    spaceHint:
      'The identifier at the end of the address of its page, given by one of the two people, or that of a report.',
    reason: 'Reason, which the rep will read',
    danger: 'A life is in serious and immediate danger',
    delay: 'Tell the rep',
    delays: { atOnce: 'At once', oneDay: 'In 24 hours', twoDays: 'In 48 hours', threeDays: 'In 72 hours' },
    submit: 'Ask for the opening',
    done: 'Asked. Somebody else must grant it.',
  },
  list: {
    title: 'Requests',
    none: 'No request.',
    askedAt: 'Asked on {{at}}',
    mine: 'by you',
    other: 'by somebody else',
    state: { asked: 'Waiting for a second person', open: 'Open until {{until}}', closed: 'Closed again' },
    danger: 'Danger declared; the rep is told {{hours}} h after the grant.',
    grant: 'Grant for one hour',
    read: 'Read who and when',
  },
  confirm: {
    title: 'Grant this opening?',
    text: 'For one hour, you and the person who asked will see who is in this conversation and when. Your grant is written down, and the rep is told.',
    submit: 'Grant',
  },
  conversation: {
    people: 'Who',
    kinds: { rep: 'rep', coach: 'coach' },
    chosenOn: 'Coach chosen on {{day}}',
    state: { open: 'Conversation open', closed: 'Conversation closed' },
    sessions: 'Sessions',
    none: 'No session.',
    session: { booked: '{{at}}, booked', cancelled: '{{at}}, cancelled' },
  },
};
