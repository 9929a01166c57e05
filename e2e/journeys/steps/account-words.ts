import type { Lang } from '../lang.ts';

const fr = {
  security: 'Sécurité',
  password: {
    open: 'Changer de mot de passe',
    title: 'Changer de mot de passe',
    current: 'Mot de passe actuel',
    next: 'Nouveau mot de passe',
    weak: /^Trop facile à deviner.* mots de passe connus/,
    submit: 'Changer de mot de passe',
    done: 'Votre mot de passe est changé',
  },
  reminder: { title: 'Savez-vous où est votre code de secours ?', later: 'Pas maintenant' },
  code: {
    open: 'Faire un nouveau code',
    submit: 'Confirmer et remplacer l’ancien code',
    done: 'Votre nouveau code est en service',
  },
  sessions: {
    here: '(celui-ci)',
    endOthers: 'Déconnecter partout ailleurs',
    onlyHere: 'Votre compte n’est ouvert nulle part ailleurs.',
  },
  back: 'Revenir à Sécurité',
  forgotten: {
    link: 'Mot de passe oublié ?',
    title: 'Mot de passe oublié',
    email: 'E-mail du compte',
    submit: 'Recevoir le lien',
    sent: 'Regardez votre boîte aux lettres',
    subject: 'Retrouver votre compte',
  },
  choice: { title: 'Retrouver votre compte', code: 'Entrer mon code', lost: 'Voir ce qui serait perdu' },
  recover: {
    title: 'Votre code de secours',
    code: 'Code de secours',
    slip: /^Ce code contient une faute de frappe\. Rien n’a été envoyé/,
    submit: 'Ouvrir mon compte',
    keep: 'Votre code de secours',
    confirm: 'Confirmer et ouvrir mon compte',
  },
  lost: {
    title: 'Repartir de zéro',
    word: 'effacer',
    confirm: 'Pour confirmer, écrivez le mot « effacer »',
    wrong: 'Écrivez exactement le mot « effacer ». Rien n’a été effacé.',
    submit: 'Tout effacer et repartir de zéro',
  },
  reset: {
    title: (name: string) => `${name} : clés changées sans annonce`,
    accept: 'Faire confiance aux nouvelles clés',
    confirm: 'Oui, faire confiance',
  },
  unlock: 'Déverrouillez votre espace',
};

/** What people read and click when they look after their account. */
export type AccountWords = typeof fr;

const en: AccountWords = {
  security: 'Security',
  password: {
    open: 'Change the password',
    title: 'Change the password',
    current: 'Present password',
    next: 'New password',
    weak: /^Too easy to guess: it is made of known passwords/,
    submit: 'Change the password',
    done: 'Your password is changed',
  },
  reminder: { title: 'Do you know where your recovery code is?', later: 'Not now' },
  code: {
    open: 'Make a new code',
    submit: 'Confirm and replace the former code',
    done: 'Your new code is in use',
  },
  sessions: {
    here: '(this one)',
    endOthers: 'Sign out everywhere else',
    onlyHere: 'Your account is open nowhere else.',
  },
  back: 'Back to Security',
  forgotten: {
    link: 'Forgotten password?',
    title: 'Forgotten password',
    email: 'E-mail of the account',
    submit: 'Get the link',
    sent: 'Look into your mailbox',
    subject: 'Getting back into your account',
  },
  choice: { title: 'Get back into your account', code: 'Enter my code', lost: 'See what would be lost' },
  recover: {
    title: 'Your recovery code',
    code: 'Recovery code',
    slip: /^There is a typing mistake in this code\. Nothing was sent/,
    submit: 'Open my account',
    keep: 'Your recovery code',
    confirm: 'Confirm and open my account',
  },
  lost: {
    title: 'Start over',
    word: 'erase',
    confirm: 'To confirm, write the word “erase”',
    wrong: 'Write exactly the word “erase”. Nothing was erased.',
    submit: 'Erase everything and start over',
  },
  reset: {
    title: (name) => `The keys of ${name} changed without notice`,
    accept: 'Trust the new keys',
    confirm: 'Yes, trust them',
  },
  unlock: 'Unlock your space',
};

/** The words of a language. */
export function accountWords(lang: Lang): AccountWords {
  return lang === 'fr' ? fr : en;
}
