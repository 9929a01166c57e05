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
  read_one: 'Opening the conversation… {{count}} message',
  read_other: 'Opening the conversation… {{count}} messages',
  waiting: {
    title: 'The server does not answer',
    text: 'Your messages will show when it is back. You can write already: it will leave then.',
  },
  missing: { title: 'This conversation does not exist, or no longer does', back: 'See my conversations' },
  empty: {
    title: 'Nothing written yet',
    text: 'The first word can be a small one.',
  },
  history: 'Messages',
  you: 'You',
  states: { resting: 'Waiting', sealing: 'Waiting', sealed: 'Sealed', sent: 'Sent', failed: 'Not sent' },
  kept: 'Kept',
  statesOffline: 'Waiting for the connection',
  retry: 'Try to send again',
  discard: 'Discard this message',
  heard: '{{name}}: {{text}}',
  link: {
    connecting: 'Connecting…',
    offline: 'Offline. What you write is kept here and will leave when the connection is back.',
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
    hint: 'Enter to send, Shift + Enter for a new line. Arrow up to edit your last message.',
    left: 'About {{count}} characters left',
    tooLong: 'Too long by about {{count}} characters. Please cut it in two.',
  },
  closed: {
    title: 'This conversation is closed',
    rep: 'Nothing can be written here any more. {{name}} can read it until {{day}}, then not at all. On {{forgotten}} it is erased on both sides.',
    export: 'Export what I wrote before that',
    coach:
      'Nothing can be written here any more. You can read it until {{day}}; after that it leaves your space.',
    draft: 'Your draft, never sent:',
  },
  rep: { change: 'Change coach', carry: 'What I take with me' },
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
