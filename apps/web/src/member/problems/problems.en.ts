import type { Translated } from '@aparte/ui';
import type { problemsFr } from './problems.fr.ts';

/** The same texts in English. */
export const problemsEn: Translated<typeof problemsFr> = {
  server: {
    'login-failed': 'This e-mail and this password do not go together. Check both and try again.',
    'erasure-by-operator':
      'Other people depend on this account: nothing was erased. Write to us, we prepare it with you.',
    'second-factor-required': 'Your account asks for the code of your app as well. Nothing is open yet.',
    'second-factor-wrong':
      'This code is not the right one, or was used already. Wait for the next one in your app, then try again.',
    'second-factor-active': 'Your account asks for a code already. To change the app, switch it off first.',
    'second-factor-not-started': 'This set-up is no longer waiting. Start again: nothing was changed.',
    'passkey-refused':
      'This passkey opens nothing here, or the request took too long. Nothing was opened. Try again, or sign in with your password.',
    'passkey-not-added':
      'This passkey could not be checked, so it was not added. Nothing else has changed. Start again.',
    'passkey-for-old-keys':
      'Your keys were renewed meanwhile: the passkey was not added. Reload the page and start again.',
    'too-many-passkeys': 'Ten passkeys at most. This one was not added: remove one that you no longer use.',
    'access-not-logged':
      'What you ask for could not be written into the access log, so nothing is shown. Try again in a moment.',
    'second-operator-needed': 'You asked for this: somebody else must grant it.',
    'opening-taken': 'Somebody else has granted it already. Nothing has changed.',
    'login-taken': 'There is already an account with this e-mail. Sign in, or take another address.',
    'voucher-invalid':
      'This invitation link is incomplete or not the right one. Open it again from the e-mail you received.',
    'voucher-expired': 'This invitation is no longer valid. You will get a new one if your firm asks for it.',
    'no-seat-free':
      'No seat can be taken with this invitation for now: all of them are taken, or it has served already. We do not say which, and only you are told. If you have an account, sign in; if not, keep this link and try again later.',
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
    'generation-passed':
      'Your keys were changed on another device already. Nothing was changed here. Sign in again.',
    'regrant-exists': 'This history was given back from another device already. There is nothing left to do.',
    'regrant-invalid':
      'The server refused the history to be given back. Nothing was handed over. Reload the page and try again.',
    'seat-ended':
      'Your seat has ended. What you have written stays yours and can still be read; another invitation, with this same account, lets you go on.',
    'closing-session-booked':
      'After the paid period your seat holds one closing session, and it is booked already. Cancel it to choose another.',
    'space-closed': 'This conversation is closed. It can be read, and no longer written in.',
    'report-key-wrong':
      'This message is not the one that the server keeps. Nothing was reported. Read the conversation again and retry.',
    'pulse-quarter-over':
      'This quarter is over: its answer can no longer change. Reload the page for the question of the new quarter.',
    'page-already-sent': 'This page has already left: it can no longer be taken back.',
    'report-own-message': 'You cannot report a message of your own. You can take it back.',
    'space-taken': 'Two requests crossed each other. Please try again.',
    'file-space-full':
      'The files of this conversation already take all the room there is (500 MB). This one was not sent; everything else is intact.',
    'too-many-unfinished-files':
      'Too many files are on their way. Finish or cancel one, then try again: nothing is lost.',
    'file-part-wrong':
      'A part of this file arrived damaged. Nothing is lost: cancel this upload and start again.',
    'file-part-differs':
      'This upload no longer matches what was sent before. Cancel it and start again: nothing else is touched.',
    'file-incomplete':
      'Parts of this file are still missing. What was sent is kept: try again to send the rest.',
    'file-complete': 'This file has been sent in full. It is part of the conversation.',
    'pin-vault-version': 'Another of your devices wrote at the same moment. Please try again.',
    'current-password-wrong':
      'The present password is not right. Nothing was changed. Check it, with the e-mail, and try again.',
    'possession-wrong':
      'This device could not prove that your keys are open on it. Your former code stays valid. Try again and, if it comes back, sign in again.',
    'recovery-link-unusable':
      'This link can no longer be used: it has served already, is older than 30 minutes or is incomplete. Nothing was changed. Ask for another.',
    'recovery-code-wrong':
      'This code is not the one of this account: a newer one may have replaced it. Nothing was changed. Look for your latest copy.',
    'unsupported-media-type':
      'The request left in a form that the server does not take. Nothing was changed. Reload the page.',
    'malformed-json': 'The request arrived damaged. Nothing was changed.',
    'unknown-field': 'This page no longer fits the version of the server. Please reload it.',
    'internal-error': 'Something went wrong on our side. Nothing was changed.',
  },
  sealing: {
    commit:
      'What was entered does not open this. Nothing is lost. Check the e-mail and the password, then try again.',
    memory:
      'This device does not have enough free memory to make your keys. Nothing is lost: close other tabs and try again.',
    'kdf-range':
      'The server asked for a setting that would protect your password badly. We stop here: nothing was sent. Try again later and, if it comes back, write to us.',
    identity:
      'The server shows other keys than those expected. To be safe, nothing is opened or sent. Do not try again: write to us.',
    'identity-rollback':
      'The server shows old keys of this person. Your messages stay readable and nothing is sent. Tell them, by another way than here.',
    'identity-fork':
      'The server shows another past of these keys than the one already seen. To be safe, nothing is opened or sent. Tell this person by another way than here, and write to us.',
    'identity-gap':
      'The server leaves out some of the successive keys. To be safe, nothing is opened or sent. Reload the page and, if it comes back, write to us.',
    'lost-key':
      'This is closed with keys that you have lost. Nothing is erased: the other person can give the history back to you.',
    'identity-reset':
      'The keys of this person changed without notice. Nothing is sent. Speak with them before you trust the new ones.',
    'vault-rollback':
      'The server shows an old version of the keys you trust. To be safe, nothing is opened. Please write to us.',
    unverified:
      'You have not compared the safety number with this person yet. Nothing was handed over. Compare it first, aloud.',
    checksum:
      'There is a typing mistake in this code: nothing was sent and no attempt is counted. Compare it with your copy, sign by sign.',
    'not-ready': 'Your keys are locked. Nothing is lost: enter your password.',
    'too-large': 'This is too long for one message. Nothing was sent: cut it in two.',
    length:
      'Part of this content is missing, or there is too much of it. Nothing was opened or sent. Reload the page.',
    version:
      'This was written with another version of Aparté. Nothing is lost: reload the page to have the latest.',
    encoding: 'This content arrived damaged. Nothing was opened or sent. Reload the page.',
    field: 'This content arrived incomplete. Nothing was opened or sent. Reload the page.',
    aead: 'This content was changed after it was encrypted. It is not shown. Reload the page and, if it comes back, write to us.',
    padding:
      'This content arrived damaged. It is not shown. Reload the page and, if it comes back, write to us.',
    context: 'This key was made for another conversation. It is not used. Please write to us.',
    signature: 'A signature is not the right one. What it should vouch for is not used. Please write to us.',
    member:
      'Somebody who is not part of this conversation is named in it. To be safe, nothing is opened or sent. Please write to us.',
    space:
      'This comes from another conversation. Nothing is opened. Reload the page and, if it comes back, write to us.',
    epoch:
      'This is encrypted with a key that this device does not have yet. Nothing is lost: reload the page.',
    chain:
      'What the server shows does not follow from what came before. To be safe, nothing is added. Reload the page.',
    gap: 'Something that came before is missing: the server did not give it. The rest is intact. Reload the page.',
    fork: 'The server showed two different things in the same place. Nothing is added. Tell the other person, by another way than here.',
    duplicate: 'This has already arrived once. Nothing is lost and there is nothing to do.',
    'ack-mismatch':
      'The other person saw something else than you in this place. Your messages are kept here. Tell them, by another way than here.',
    'ack-ahead':
      'The other person already received messages that the server did not give you. Nothing is lost: reload the page.',
    'file-truncated':
      'The end of this file is missing. It is not shown. Open it again and, if this comes back, ask for it to be sent again.',
    'file-overlong': 'Something was added to this file. It is not shown. Ask for it to be sent again.',
    'file-hash': 'This file is not the one that was announced. It is not shown. Ask for it to be sent again.',
    'worker-stopped':
      'The part of the page that keeps your keys has stopped. Nothing that was sent is lost. Reload the page.',
    unexpected: 'Something unforeseen happened where your keys are kept. Nothing was sent. Reload the page.',
  },
  passkey: {
    unsupported:
      'This browser does not know passkeys. Nothing was registered: your password still opens your space.',
    'without-prf':
      'This device can recognise you, but cannot keep the lock of your messages. Nothing was registered with us: your password still opens your space. Another browser or a recent phone often can.',
    cancelled:
      'No passkey answered: the request was cancelled, took too long, or there is no Aparté passkey on this device. Nothing has changed. Try again, or use your password.',
    'known-already':
      'This device already has a passkey for your account. Nothing has changed: it still works.',
    failed: 'The browser could not use a passkey. Nothing has changed: your password still opens your space.',
  },
  chat: {
    'validation-failed':
      'The server did not understand this message, perhaps because this page is too old. It stays here: reload the page and try again.',
    'seat-ended':
      'Your seat has ended. What you have written stays yours and can still be read; another invitation, with this same account, lets you go on.',
    closed: 'This conversation is closed. It can be read, and no longer written in.',
    'not-found': 'This conversation does not exist, or no longer does.',
    'stale-epoch':
      'The key of this conversation has just changed. Your message stays here and was not sent: try again.',
    'sequence-gap': 'Your message arrived before another one. It stays here: try again in a moment.',
    'sequence-fork': 'Another of your devices wrote at the same moment. Your message stays here: try again.',
    'id-reused': 'This message was already sent in another form. Reload the page to see which.',
    'too-many-requests': 'Too many messages in a short time. Yours is kept and will leave in a moment.',
    'not-signed-in': 'Your session has ended. The message stays here: sign in again to send it.',
    'not-kept':
      'The server says that it took this message and does not show it. It stays here: read the conversation again, then retry if it is not there.',
    'internal-error': 'Something went wrong on our side. The message was not sent, it stays here: try again.',
  },
};
