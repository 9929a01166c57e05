import type { Translated } from '@aparte/ui';
import type { memberFr } from './member.fr.ts';

/** The same texts in English. */
export const memberEn: Translated<typeof memberFr> = {
  home: 'Aparté',
  statusLine:
    'Aparté is being built: a first version, whose encryption has not yet been reviewed by outside experts.',
  navigation: {
    disclosure: 'Who sees what',
    security: 'Security',
    signIn: 'Sign in',
    signOut: 'Sign out',
    signOutFailed: 'You are offline: your keys are locked here, but the session has not ended.',
    leaving: {
      title: 'Not everything has left',
      text_one:
        '{{count}} message or file is still waiting here to leave. Signing out empties this browser: it could be lost.',
      text_other:
        '{{count}} messages or files are still waiting here to leave. Signing out empties this browser: they could be lost.',
      stay: 'Stay signed in',
      leave: 'Sign out all the same',
    },
    rep: {
      home: 'Home',
      sessions: 'Appointments',
      conversation: 'Conversation',
      journal: 'Journal',
      sharing: 'Sharing',
      pulse: 'The question',
    },
    coach: {
      week: 'Week',
      reps: 'Reps',
      conversations: 'Conversations',
      notes: 'Notes',
      availability: 'Hours',
      profile: 'Profile',
    },
    operator: { coaches: 'Coaches', reports: 'Reports', openings: 'Break-glass' },
  },
  quickExit: 'Leave quickly',
  quickExitHint: 'Ends your session and opens a neutral page. On a keyboard: Escape twice.',
  idle: {
    text: 'Nobody has touched this page for 14 minutes: it locks in a minute. What you are writing stays in it.',
    stay: 'I am here',
  },
  notFound: {
    title: 'This page does not exist',
    text: 'The address is incomplete, or the page has moved.',
    back: 'Back to the start',
  },
  failure: 'The page does not open',
};
