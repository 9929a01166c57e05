import type { Translated } from '@aparte/ui';
import type { identityFr } from './identity.fr.ts';

/** The same texts in English. */
export const identityEn: Translated<typeof identityFr> = {
  rotated: { noted: 'I have read this' },
  stopped: 'Nothing leaves until you have decided, further up, whether you trust the new keys.',
  lost: {
    title: 'Part of the history is closed here',
    text: 'You have lost the keys that opened it. Nothing is erased, and nobody else can read it. {{name}} can give it back to you, after comparing the safety number with you.',
    number: 'Compare the safety number',
    look: 'See whether {{name}} has given it back',
    refused:
      'What was given back is not the right key ({{code}}). Nothing was opened with it. Ask {{name}} to start again and, if it comes back, write to us.',
  },
  giveBack: {
    title: '{{name}} has lost access to your history',
    unverified:
      'You can give it back, but only after comparing the safety number aloud: otherwise somebody who poses as {{name}} would receive everything you wrote to each other.',
    verified:
      'You have compared the safety number. You can give {{name}} back everything you wrote to each other. We cannot read it.',
    number: 'Compare the safety number',
    submit: 'Give the history back',
    confirm: {
      title: 'Give the history back to {{name}}?',
      text: '{{name}} will be able to read again everything you wrote to each other in this conversation. It cannot be taken back.',
      submit: 'Yes, give the history back',
    },
    done: 'History given back. {{name}} will find it when they open the conversation.',
  },
  number: {
    firstSession: 'To be read together at the first session',
    halves: 'The two halves',
    own: 'Yours',
    peer: 'That of {{name}}',
    halvesText: 'The groups are these two halves together, the smaller one first.',
    qr: 'The safety number as a QR code',
    qrText:
      'Side by side, read the code of the other screen with the camera of a phone: the text that appears must be the same for both codes.',
  },
  rotation: {
    title: 'I have lost a device',
    text: 'A stolen computer, a lost phone, a doubt about somebody: make new keys. Other devices are signed out, your conversations go on with new keys, and all of your history stays readable here.',
    limit:
      'What was already open on the lost device may have been read there. If somebody may know your password, change it as well.',
    back: 'Back to Security',
    start: 'Make new keys',
    password: 'Your password',
    loginId: 'The e-mail you sign in with',
    make: 'Continue',
    note: 'The old code stays good until you have finished, and no longer after that.',
    submit: 'Change my keys',
    sending: 'Changing your keys…',
    renewing: 'New keys for your conversations: {{done}} of {{total}}',
    done: {
      title: 'Your keys are new',
      text: 'Other devices are signed out and your new recovery code is in place. The people you write with see that your keys changed. An e-mail confirms it to you.',
      left_one:
        '{{count}} conversation does not have its new key yet. It gets it the next time it is opened; nothing is written there with the old one.',
      left_other:
        '{{count}} conversations do not have their new key yet. They get it the next time they are opened; nothing is written there with the old one.',
      retry: 'Try again now',
      conversations: 'See my conversations',
    },
  },
};
