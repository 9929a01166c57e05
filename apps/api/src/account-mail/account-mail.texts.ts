/** Subject and paragraphs of a mail, in plain text. */
export interface MailText {
  subject: string;
  paragraphs: readonly string[];
}

type Language = 'fr' | 'en';

/** A thing that happened to an account and that its owner must hear of, in case it was not them. */
export type AccountNotice =
  | 'password-changed'
  | 'password-strengthened'
  | 'recovery-code-changed'
  | 'keys-changed'
  | 'codes-on'
  | 'codes-off'
  | 'passkey-added'
  | 'passkey-removed'
  | 'account-recovered'
  | 'account-reset';

/**
 * The mails that tell a person what happened to their account. They may be read over a shoulder or in a mailbox of
 * somebody else: they name no firm, no other person and nothing that the account holds.
 */
export const noticeTexts: Readonly<Record<AccountNotice, Record<Language, MailText>>> = {
  'password-changed': {
    fr: {
      subject: 'Votre mot de passe a changé',
      paragraphs: [
        'Le mot de passe de ce compte vient d’être changé. Vos autres appareils sont déconnectés.',
        'Si c’était vous, tout est en ordre.',
      ],
    },
    en: {
      subject: 'Your password was changed',
      paragraphs: [
        'The password of this account has just been changed. Your other devices are signed out.',
        'If that was you, all is well.',
      ],
    },
  },
  'recovery-code-changed': {
    fr: {
      subject: 'Votre code de secours a changé',
      paragraphs: [
        'Un nouveau code de secours vient d’être créé pour ce compte. L’ancien ne sert plus.',
        'Si c’était vous, tout est en ordre.',
      ],
    },
    en: {
      subject: 'Your recovery code was changed',
      paragraphs: [
        'A new recovery code has just been made for this account. The old one no longer works.',
        'If that was you, all is well.',
      ],
    },
  },
  'keys-changed': {
    fr: {
      subject: 'Vos clés ont changé',
      paragraphs: [
        'Ce compte vient de recevoir de nouvelles clés et un nouveau code de secours. Vos autres appareils sont déconnectés ; ce que vous avez écrit reste lisible. Les personnes avec qui vous échangez en sont averties.',
        'Si c’était vous, tout est en ordre.',
      ],
    },
    en: {
      subject: 'Your keys were changed',
      paragraphs: [
        'This account has just received new keys and a new recovery code. Your other devices are signed out; what you have written stays readable. The people you write with are told so.',
        'If that was you, all is well.',
      ],
    },
  },
  'password-strengthened': {
    fr: {
      subject: 'Votre mot de passe est mieux protégé',
      paragraphs: [
        'À la connexion, l’appareil vient de refermer ce compte avec une protection plus forte du mot de passe. Il n’y a rien à faire : le mot de passe que vous connaissez l’ouvre comme avant.',
        'S’il l’ouvre toujours, tout est en ordre.',
      ],
    },
    en: {
      subject: 'Your password is better protected',
      paragraphs: [
        'When it signed in, the device has just locked this account again with a stronger protection of the password. There is nothing to do: the password that you know opens it as before.',
        'If it still does, all is well.',
      ],
    },
  },
  'codes-on': {
    fr: {
      subject: 'La connexion demande maintenant un code',
      paragraphs: [
        'Ce compte demande désormais, avec le mot de passe, le code d’une application.',
        'Si c’était vous, tout est en ordre.',
      ],
    },
    en: {
      subject: 'Signing in now asks for a code',
      paragraphs: [
        'From now on this account asks for the code of an app, together with the password.',
        'If that was you, all is well.',
      ],
    },
  },
  'codes-off': {
    fr: {
      subject: 'La connexion ne demande plus de code',
      paragraphs: [
        'Ce compte ne demande plus de code à la connexion : le mot de passe suffit à nouveau.',
        'Si c’était vous, tout est en ordre.',
      ],
    },
    en: {
      subject: 'Signing in no longer asks for a code',
      paragraphs: [
        'This account no longer asks for a code when signing in: the password is enough again.',
        'If that was you, all is well.',
      ],
    },
  },
  'passkey-added': {
    fr: {
      subject: 'Une clé d’accès a été ajoutée',
      paragraphs: [
        'Une nouvelle clé d’accès ouvre désormais ce compte, sans mot de passe ni code.',
        'Si c’était vous, tout est en ordre.',
      ],
    },
    en: {
      subject: 'A passkey was added',
      paragraphs: [
        'From now on a new passkey opens this account, without password or code.',
        'If that was you, all is well.',
      ],
    },
  },
  'passkey-removed': {
    fr: {
      subject: 'Une clé d’accès a été supprimée',
      paragraphs: [
        'Une clé d’accès de ce compte vient d’être supprimée : elle n’ouvre plus rien.',
        'Si c’était vous, tout est en ordre.',
      ],
    },
    en: {
      subject: 'A passkey was removed',
      paragraphs: [
        'A passkey of this account has just been removed: it opens nothing any more.',
        'If that was you, all is well.',
      ],
    },
  },
  'account-recovered': {
    fr: {
      subject: 'Votre compte est retrouvé',
      paragraphs: [
        'Ce compte vient d’être ouvert avec le code de secours. Il a un nouveau mot de passe et un nouveau code ; tous les appareils sont déconnectés.',
        'Si c’était vous, tout est en ordre.',
      ],
    },
    en: {
      subject: 'You are back in your account',
      paragraphs: [
        'This account has just been opened with its recovery code. It has a new password and a new code; every device is signed out.',
        'If that was you, all is well.',
      ],
    },
  },
  'account-reset': {
    fr: {
      subject: 'Votre compte repart de zéro',
      paragraphs: [
        'Ce compte vient d’être remis à zéro : il a de nouvelles clés, et ce qui était chiffré avec les anciennes ne s’ouvre plus ici. Les personnes avec qui vous échangez en sont averties.',
        'Si c’était vous, tout est en ordre.',
      ],
    },
    en: {
      subject: 'Your account starts over',
      paragraphs: [
        'This account has just been reset: it has new keys, and what was encrypted with the old ones no longer opens here. The people you write with are told so.',
        'If that was you, all is well.',
      ],
    },
  },
};

const recoveryLinkTexts: Readonly<Record<Language, MailText>> = {
  fr: {
    subject: 'Retrouver votre compte',
    paragraphs: [
      'Quelqu’un, sans doute vous, demande à retrouver ce compte. Ce lien sert une seule fois et reste valable trente minutes :',
      'Gardez votre code de secours à portée de main : le lien seul n’ouvre rien de ce que vous avez écrit.',
      'Si vous n’avez rien demandé, laissez ce message : rien n’a changé.',
    ],
  },
  en: {
    subject: 'Getting back into your account',
    paragraphs: [
      'Somebody, most likely you, asks to get back into this account. This link works once and stays valid for thirty minutes:',
      'Keep your recovery code at hand: the link alone opens nothing of what you have written.',
      'If you did not ask for this, leave this message: nothing has changed.',
    ],
  },
};

const erasedTexts: Readonly<Record<Language, MailText>> = {
  fr: {
    subject: 'Votre compte est effacé',
    paragraphs: [
      'Ce compte vient d’être effacé, avec tout ce qu’il contenait. Personne ne peut revenir en arrière, et cette adresse ne recevra plus rien de nous.',
      'Si c’était vous, tout est en ordre.',
      'Si ce n’était pas vous, quelqu’un connaît votre mot de passe : changez-le partout où il sert encore.',
    ],
  },
  en: {
    subject: 'Your account is erased',
    paragraphs: [
      'This account has just been erased, with everything that it held. Nobody can undo it, and this address will receive nothing from us any more.',
      'If that was you, all is well.',
      'If it was not you, somebody knows your password: change it wherever it is still in use.',
    ],
  },
};

const newsTexts: Readonly<Record<Language, MailText>> = {
  fr: {
    subject: 'Une information vous attend',
    paragraphs: [
      'Une information vous attend dans votre espace. Elle ne voyage pas par e-mail.',
      'Connectez-vous pour la lire, quand vous serez au calme :',
    ],
  },
  en: {
    subject: 'Something is waiting for you',
    paragraphs: [
      'Something is waiting for you in your space. It does not travel by mail.',
      'Sign in to read it, when you have a quiet moment:',
    ],
  },
};

const greeting: Readonly<Record<Language, string>> = { fr: 'Bonjour,', en: 'Hello,' };

const notYou: Readonly<Record<Language, string>> = {
  fr: 'Si ce n’était pas vous, reprenez la main sans attendre :',
  en: 'If it was not you, take your account back at once:',
};

/** A mail that tells what happened, with the way to act if it was not the reader. */
export function noticeMail(
  notice: AccountNotice,
  language: Language,
  memberOrigin: string,
): { subject: string; text: string } {
  const { subject, paragraphs } = noticeTexts[notice][language];
  return written(language, subject, [...paragraphs, notYou[language], `${memberOrigin}/forgotten`]);
}

/** The last mail to somebody whose account is gone: there is nothing to take back. */
export function erasedMail(language: Language): { subject: string; text: string } {
  const { subject, paragraphs } = erasedTexts[language];
  return written(language, subject, paragraphs);
}

/** The mail that something waits, and not what: it names no person, no firm and no reason. */
export function newsMail(language: Language, memberOrigin: string): { subject: string; text: string } {
  const { subject, paragraphs } = newsTexts[language];
  return written(language, subject, [...paragraphs, memberOrigin]);
}

/** The mail with the way back into an account. */
export function recoveryLinkMail(language: Language, link: string): { subject: string; text: string } {
  const { subject, paragraphs } = recoveryLinkTexts[language];
  const [asked = '', ...rest] = paragraphs;
  return written(language, subject, [asked, link, ...rest]);
}

function written(
  language: Language,
  subject: string,
  paragraphs: readonly string[],
): { subject: string; text: string } {
  return { subject, text: `${[greeting[language], ...paragraphs].join('\n\n')}\n` };
}
