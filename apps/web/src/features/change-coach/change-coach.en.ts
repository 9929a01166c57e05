import type { Translated } from '@aparte/ui';
import type { changeCoachFr } from './change-coach.fr.ts';

/** The same texts in English. */
export const changeCoachEn: Translated<typeof changeCoachFr> = {
  title: 'Change coach',
  lead: 'One step, no reason to give. Your company is told nothing.',
  none: { text: 'You have no coach at the moment.', choose: 'See my coaches' },
  what: {
    title: 'What happens',
    closed: 'The conversation with {{name}} is closed: nobody writes in it any more.',
    sessions: 'Your coming appointments together are cancelled; {{name}} sees it in the week.',
    you: 'You can read it again for twelve months; then it is erased on both sides. You can export it before, under Security.',
    coach: '{{name}} can read it for 30 days, then not at all.',
    past: 'What has been read already cannot be taken back.',
    next: 'Nothing is passed on to the next coach. You choose yourself what you take with you.',
  },
  submit: 'Leave {{name}}',
  leaving: 'Closing the conversation…',
  done: {
    title: 'It is done',
    text: '{{name}} can still read until {{day}}. You can until {{forgotten}}: on that day the conversation is erased on both sides. Your seat with Aparté stays yours.',
    choose: 'Choose another coach',
    reread: 'Read the conversation again',
    export: 'Export what I wrote',
  },
  carry: {
    title: 'What I take with me',
    lead: 'Tick what {{name}} may read. These are copies: what is not ticked is shown to nobody.',
    journal: 'From my journal',
    conversation: 'From my conversation with {{name}}',
    nothing: 'Nothing of yours here.',
    none: 'There is nothing to take with you yet: no page in the journal, no closed conversation.',
    preview: 'As {{name}} will receive it',
    previewEmpty: 'Nothing ticked so far.',
    from: { journal: 'Copied from: the journal', conversation: 'Copied from: an earlier conversation' },
    submit_one: 'Send {{count}} copy to {{name}}',
    submit_other: 'Send {{count}} copies to {{name}}',
    sending: 'Sealing and sending…',
    final: 'Once it has been read, it cannot be taken back.',
    closed: 'This conversation is closed: nothing can be brought into it any more.',
    opening: 'Opening your texts…',
    back: 'Back to the conversation',
  },
};
