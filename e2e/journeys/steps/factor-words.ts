import type { Lang } from '../lang.ts';

const fr = {
  security: 'Sécurité',
  email: 'E-mail',
  password: 'Mot de passe',
  next: 'Continuer',
  reminder: { title: 'Un second verrou pour votre espace', open: 'Ouvrir Sécurité' },
  passkey: {
    add: 'Ajouter une clé d’accès',
    label: 'Nom de la clé',
    make: 'Créer la clé d’accès',
    done: 'C’est fait. Vous pouvez vous connecter et déverrouiller avec cette clé d’accès.',
    withoutLock: /^Cet appareil sait vous reconnaître, mais pas garder le verrou/,
    cancel: 'Annuler',
    none: 'Aucune clé d’accès pour l’instant.',
    signIn: 'Se connecter avec une clé d’accès',
    unlock: 'Déverrouiller avec une clé d’accès',
    unlockTitle: 'Déverrouillez votre espace',
    remove: (label: string) => `Supprimer la clé d’accès ${label}`,
    confirm: 'Supprimer',
    removed: 'C’est fait. Cette clé d’accès n’ouvre plus rien.',
  },
  code: {
    open: 'Activer le code',
    square: 'Carré à scanner avec une application de codes',
    field: 'Code à six chiffres',
    submit: 'Activer',
    done: 'C’est activé. À la prochaine connexion, gardez votre téléphone près de vous.',
    title: 'Votre code',
    enter: 'Se connecter',
    wrong: /^Ce code n’est pas le bon, ou il a déjà servi\./,
    close: 'Désactiver le code',
    remove: 'Désactiver',
    removed: 'C’est désactivé. Le mot de passe suffit à nouveau.',
  },
};

/** What stands on the pages about passkeys and codes. */
export type FactorWords = typeof fr;

const en: FactorWords = {
  security: 'Security',
  email: 'E-mail',
  password: 'Password',
  next: 'Continue',
  reminder: { title: 'A second lock for your space', open: 'Open Security' },
  passkey: {
    add: 'Add a passkey',
    label: 'Name of the passkey',
    make: 'Create the passkey',
    done: 'Done. You can sign in and unlock with this passkey.',
    withoutLock: /^This device can recognise you, but cannot keep the lock/,
    cancel: 'Cancel',
    none: 'No passkey yet.',
    signIn: 'Sign in with a passkey',
    unlock: 'Unlock with a passkey',
    unlockTitle: 'Unlock your space',
    remove: (label) => `Remove the passkey ${label}`,
    confirm: 'Remove',
    removed: 'Done. This passkey opens nothing any more.',
  },
  code: {
    open: 'Switch the code on',
    square: 'Square to scan with a code app',
    field: 'Six-digit code',
    submit: 'Switch on',
    done: 'It is on. Keep your phone near you when you next sign in.',
    title: 'Your code',
    enter: 'Sign in',
    wrong: /^This code is not the right one, or was used already\./,
    close: 'Switch the code off',
    remove: 'Switch off',
    removed: 'It is off. The password is enough again.',
  },
};

/** The words of one language. */
export function factorWords(lang: Lang): FactorWords {
  return lang === 'fr' ? fr : en;
}
