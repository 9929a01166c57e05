import type { Translated } from '@aparte/ui';
import type { operatorFr } from './operator.fr.ts';

/** The same texts in English. */
export const operatorEn: Translated<typeof operatorFr> = {
  coaches: {
    title: 'Coaches',
    lead: 'Who coaches, and who may come in. You see neither reps nor conversations.',
    none: { title: 'No coach yet', text: 'Make an invitation and send its link.' },
    name: 'Name',
    state: 'Situation',
    joined: 'Since',
    states: { active: 'Welcomes reps', paused: 'Paused' },
  },
  invite: {
    title: 'Invite a coach',
    text: 'Each link serves once. Send it to the person yourself.',
    submit: 'Make an invitation',
    again: 'Make another invitation',
    link: 'Invitation link',
    copy: 'Copy the link',
    copied: 'Copied',
    validUntil: 'Valid until {{day}}. This link will not be shown again afterwards.',
  },
  signUp: {
    code: 'Enrolment code',
    codeHint: 'The one in the configuration of this installation.',
    wrong: 'This code is not the right one, or sign-up is closed on this installation.',
    back: 'Correct the code',
  },
};
