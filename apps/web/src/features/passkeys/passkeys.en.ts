import type { Translated } from '@aparte/ui';
import type { passkeysFr } from './passkeys.fr.ts';

/** The same texts in English. */
export const passkeysEn: Translated<typeof passkeysFr> = {
  title: 'Passkeys',
  text: 'Your device recognises you (fingerprint, face or its code) and opens your space and your messages, with no password to type.',
  limit:
    'The password still opens the account. For it to be no longer enough by itself, switch the one-time code on as well.',
  device:
    'If your device shares its keys with others, it will work there too. Add none on a device that your firm manages.',
  none: 'No passkey yet.',
  unsupported:
    'This browser does not know passkeys. Open this page in another browser or on your phone to add one.',
  addedOn: 'Added on {{day}}',
  remove: 'Remove',
  removeNamed: 'Remove the passkey {{label}}',
  removal: {
    title: 'Remove this passkey?',
    text: '“{{label}}” will open nothing any more. Your password goes on opening your space. Remove it in the settings of your device too, which would go on offering it.',
    confirm: 'Remove',
  },
  removed: 'Done. This passkey opens nothing any more.',
  add: {
    open: 'Add a passkey',
    lead: 'Enter your password first: a session left open must not be enough.',
    submit: 'Continue',
    make: 'Give this passkey a name, then let your device recognise you.',
    label: 'Name of the passkey',
    labelHint:
      'To find it again here, for example “My phone”. This name is not encrypted: put nothing confidential in it.',
    start: 'Create the passkey',
    waiting: 'Follow what your device asks…',
    done: 'Done. You can sign in and unlock with this passkey.',
  },
  cancel: 'Cancel',
  signIn: 'Sign in with a passkey',
  unlock: 'Unlock with a passkey',
};
