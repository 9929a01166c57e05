import type { Translated } from '@aparte/ui';
import type { recoveryFr } from './recovery.fr.ts';

/** The same texts in English. */
export const recoveryEn: Translated<typeof recoveryFr> = {
  forgotten: {
    title: 'Forgotten password',
    lead: 'We can neither see your password nor send it back. We send you a link, and your recovery code does the rest.',
    loginId: 'E-mail of the account',
    loginIdHint: 'The one you sign in with.',
    submit: 'Get the link',
    steps: {
      title: 'What will happen',
      mail: 'If an account has this address, an e-mail leaves for it. Its link works once, for 30 minutes.',
      code: 'The link asks for your recovery code: seven groups of four signs, which you kept when you made the account.',
      lost: 'Without the code the account can start over. You will first read what that erases.',
    },
    sent: {
      title: 'Look into your mailbox',
      text: 'If an account has the address {{loginId}}, an e-mail has just left. It may take a few minutes; look among the junk mail too.',
      other:
        'Nothing there? Check the address: we answer everybody the same, so that nobody learns here who has an account.',
      again: 'Try another address',
    },
    signIn: 'Back to signing in',
  },
  none: {
    title: 'This link is incomplete',
    text: 'Open it again from the e-mail, or ask for another.',
    again: 'Get another link',
  },
  refused: 'This link does not open',
  reading: 'Opening the link…',
  choice: {
    title: 'Get back into your account',
    lead: 'For {{loginId}}. Start with the way that keeps everything.',
    code: {
      title: 'I have my recovery code',
      text: 'You choose a new password and find everything again: conversations, keys, appointments.',
      open: 'Enter my code',
    },
    device: {
      title: 'One of my devices is still open',
      text: 'On it, go to Security and make yourself a new recovery code, without a password. Then come back here with that code.',
    },
    lost: {
      title: 'I lost everything',
      text: 'No password, no code, no open device. The account starts over.',
      open: 'See what would be lost',
    },
  },
  code: {
    title: 'Your recovery code',
    lead: 'Copy it from your paper or your password manager. Capitals or small letters, with or without dashes.',
    label: 'Recovery code',
    submit: 'Open my account',
    back: 'Back to the choice',
    length: 'Seven groups of four signs are needed. Nothing was sent and no attempt is counted.',
    encoding:
      'One of the signs is in no code: there is neither U nor punctuation. Nothing was sent and no attempt is counted.',
    checksum:
      'There is a typing mistake in this code. Nothing was sent and no attempt is counted: compare it group by group with your copy.',
  },
  lost: {
    title: 'Start over',
    lead: 'Read this first: there is no way back, and we have no copy.',
    gone: {
      title: 'What is lost for ever',
      journal: 'What only you could read: journal, notes, messages that have not left.',
      history: 'Your past conversations, as you read them here.',
      trust: 'The safety numbers that you had compared.',
    },
    back: {
      title: 'What stays or can come back',
      account: 'Your account, your coaching and your appointments.',
      coach:
        'The history you share can be handed to you by the other person, once you have compared the safety number aloud.',
    },
    others: {
      title: 'What the others will see',
      text: 'The people you write with will see a warning, and will not write to you before they decide to trust your new keys. Tell them aloud.',
    },
    word: 'erase',
    confirm: 'To confirm, write the word “{{word}}”',
    wrong: 'Write exactly the word “{{word}}”. Nothing was erased.',
    password: 'New password',
    submit: 'Erase everything and start over',
    cancel: 'Back to the choice',
  },
  next: {
    note: 'It takes the place of the former code, which will no longer work.',
    submit: 'Confirm and open my account',
    sending: 'Opening your account…',
  },
};
