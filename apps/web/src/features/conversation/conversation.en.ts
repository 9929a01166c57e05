import type { Translated } from '@aparte/ui';
import type { conversationFr } from './conversation.fr.ts';

/** The same texts in English. */
export const conversationEn: Translated<typeof conversationFr> = {
  list: {
    title: 'Conversations',
    none: {
      rep: {
        title: 'No conversation yet',
        text: 'It opens as soon as you have chosen a coach.',
        open: 'See my coaches',
      },
      coach: { title: 'No conversation yet', text: 'One opens when a rep chooses you.' },
    },
    messages_zero: 'Nothing written yet',
    messages_one: '{{count}} message',
    messages_other: '{{count}} messages',
    closed: 'Closed',
  },
  title: '{{name}}',
  lead: 'Encrypted end to end: only the two of you can read it.',
  verified: 'Safety number verified',
  unverified: 'Verify the safety number',
  opening: 'Opening the conversation…',
  missing: { title: 'This conversation does not exist, or no longer does', back: 'See my conversations' },
  empty: {
    title: 'Nothing written yet',
    text: 'The first word can be a small one.',
  },
  history: 'Messages',
  you: 'You',
  states: { sealing: 'Waiting', sealed: 'Sealed', sent: 'Sent', failed: 'Not sent' },
  statesOffline: 'Waiting for the connection',
  retry: 'Try to send again',
  discard: 'Discard this message',
  otherKind: 'Something that this version cannot show yet.',
  heard: '{{name}}: {{text}}',
  link: {
    connecting: 'Connecting…',
    offline: 'Offline. What you write is kept here and will leave when the connection is back.',
  },
  faults: {
    title_one: 'One message could not be opened',
    title_other: '{{count}} messages could not be opened',
    damaged: 'It was altered or damaged on its way or on the server.',
    commit: 'It was not encrypted with the key of this conversation.',
    signature: 'Its signature is not the right one.',
    gap: 'A message that came before it is missing: the server did not give it.',
    chain: 'It does not follow the one before it.',
    fork: 'The server showed two different messages in the same place.',
    'ack-mismatch': 'The other person has seen something else than you at this point.',
    epoch: 'It is encrypted with a key that this device does not have.',
    other: 'Technical reason: {{code}}.',
    advice:
      'Read the whole conversation again. If it comes back, tell the other person by another way than here.',
    reread: 'Read everything again',
  },
  keys: {
    rotated: {
      title: '{{name}} has new keys',
      text: 'The change was announced with the old ones. Compare the safety number again when you talk.',
    },
    RESET: {
      title: 'The keys of {{name}} changed without notice',
      text: 'Somebody could be posing as {{name}}. Nothing leaves from here until you decide. Ask them in person whether they have a new account, and compare the safety number.',
      accept: 'Trust the new keys',
      confirm: {
        title: 'Trust these new keys?',
        text: 'Only after talking with {{name}} and comparing the safety number. This cannot be undone.',
        submit: 'Yes, trust them',
      },
    },
  },
  compose: {
    label: 'Your message',
    send: 'Send',
    hint: 'Enter to send, Shift + Enter for a new line.',
    left: 'About {{count}} characters left',
    tooLong: 'Too long by about {{count}} characters. Please cut it in two.',
    closed: 'This conversation is closed. It can be read, and no longer written in.',
  },
  safety: {
    title: 'Safety number',
    lead: 'Twelve groups, the same on the screen of {{name}} and on yours if nobody has slipped in between.',
    how: 'Read them aloud at the start of a session, six groups each. Do not send them through this chat.',
    label: 'The twelve groups',
    computing: 'Computing…',
    same: 'They are identical',
    done: 'Verified: you have compared this number.',
    different: 'If they differ, write nothing more here and let us know.',
    back: 'Back to the conversation',
  },
};
