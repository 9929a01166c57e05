import type { Translated } from '@aparte/ui';
import type { problemsFr } from './problems.fr.ts';

/** The same texts in English. */
export const problemsEn: Translated<typeof problemsFr> = {
  server: {
    'login-failed': 'This e-mail and this password do not go together. Check both and try again.',
    'login-taken': 'There is already an account with this e-mail. Sign in, or take another address.',
    'voucher-invalid':
      'This invitation link is incomplete or not the right one. Open it again from the e-mail you received.',
    'voucher-expired': 'This invitation is no longer valid. You will get a new one if your firm asks for it.',
    'voucher-used': 'This invitation has already been used. If that was you, sign in with your account.',
    'no-seat-free':
      'All the seats on offer are taken for now. Only you are told. Keep this link: it will work as soon as a seat is free.',
    'invitation-invalid':
      'This invitation link is incomplete or not the right one. Ask for it to be sent again.',
    'invitation-expired': 'This invitation is no longer valid. Ask for a new one.',
    'invitation-used': 'This invitation has already been used. If that was you, sign in with your account.',
    'questionnaire-missing': 'Answer the questionnaire first: it is what lets us propose coaches to you.',
    'already-matched': 'You have already chosen a coach.',
    'coach-not-proposed':
      'This coach is no longer among those we propose to you. Here is the list as it is now.',
    'coach-full': 'This coach has just given their last place. Please choose among the others.',
    'no-match': 'Choose a coach first.',
    'slot-taken': 'This time has just been taken. Here are others that are free right now.',
    'slot-not-offered': 'This time is no longer on offer. Here are others that are free right now.',
    'too-late-to-cancel': 'It is too late to cancel here: it was possible until 24 hours before.',
    'grant-exists': 'The key of this conversation was already made on another device.',
    'grant-invalid': 'The server refused the key of this conversation. Nothing was sent.',
    'space-closed': 'This conversation is closed. It can be read, and no longer written in.',
    'space-taken': 'Two requests crossed each other. Please try again.',
    'pin-vault-version': 'Another of your devices wrote at the same moment. Please try again.',
    'malformed-json': 'The request arrived damaged. Nothing was changed.',
    'unknown-field': 'This page no longer fits the version of the server. Please reload it.',
    'internal-error': 'Something went wrong on our side. Nothing was changed.',
  },
  sealing: {
    commit: 'This e-mail and this password do not go together. Check both and try again.',
    memory: 'This device does not have enough free memory to make your keys. Close other tabs and try again.',
    'kdf-range':
      'The server asked for a setting that is too weak for your password. To be safe, we stop here.',
    identity: 'The server shows other keys than yours. To be safe, nothing is opened. Please write to us.',
    'identity-rollback': 'The server shows old keys of this person. To be safe, nothing is sent.',
    'identity-reset': 'The keys of this person changed without notice. To be safe, nothing is sent.',
    'vault-rollback': 'The server shows an old version of the keys you trust. To be safe, nothing is opened.',
    'not-ready': 'Your keys are locked. Enter your password.',
    'too-large': 'This message is too long. Please cut it in two.',
    'worker-stopped': 'The part of the page that keeps your keys has stopped. Please reload the page.',
    other: 'Something encrypted could not be opened ({{code}}). Nothing was lost or sent.',
  },
  chat: {
    closed: 'This conversation is closed. It can be read, and no longer written in.',
    'not-found': 'This conversation does not exist, or no longer does.',
    'too-many-requests': 'Too many messages in a short time. Yours will leave in a moment.',
    'id-reused': 'This message was already sent in another form.',
    other: 'The message did not leave ({{code}}). It stays here: try again.',
  },
};
