import type { Translated } from '@aparte/ui';
import type { enrolmentFr } from './enrolment.fr.ts';

/** The same texts in English. */
export const enrolmentEn: Translated<typeof enrolmentFr> = {
  account: {
    title: 'Your account',
    lead: 'It is yours, not your firm’s. You keep it if you change employer.',
    loginId: 'Your personal e-mail',
    loginIdHint: 'Not the one from work: a firm can open its own mailboxes.',
    displayName: 'The name your coach will see',
    displayNameHint: 'A first name is enough.',
    coachLoginId: 'Your e-mail',
    coachDisplayName: 'Your name',
    coachDisplayNameHint: 'The one that reps will see.',
    operatorLead: 'An account for running Aparté: it opens no conversation.',
    timeZone: 'Time zone',
    language: 'Language',
    submit: 'Make my keys',
    again: 'Continue',
  },
  faults: {
    loginId: 'An e-mail address is needed.',
    displayName: 'A name is needed.',
    tooLong: 'This is too long.',
    taken: 'There is already an account with this e-mail. Sign in, or take another address.',
  },
  recovery: {
    title: 'Your recovery code',
    lead: 'If you lose your password, only this code will be able to reopen your space. We have no copy and will not show it again.',
    codeLabel: 'Recovery code',
    copy: 'Copy',
    copied: 'Copied',
    print: 'Print',
    download: 'Download',
    fileName: 'aparte-recovery-code.txt',
    fileText:
      'Aparté · recovery code\n\n{{code}}\n\nKeep it away from this computer. Whoever has it can open your space.\n',
    advice: 'On paper, or in your personal password manager. Not on the computer from work.',
    next: 'I have kept my code',
  },
  check: {
    title: 'Let us check your code',
    lead: 'Copy two of its seven groups, from the place where you kept it.',
    group: 'Group {{number}}',
    wrong: 'It is not that group. Look at your copy again.',
    back: 'See the code again',
    submit: 'Confirm and open my space',
    sending: 'Opening your space…',
  },
};
