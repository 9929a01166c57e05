import type { Lang } from '../lang.ts';

const fr = {
  acts: { open: 'Que faire de ce message', edit: 'Modifier', report: 'Signaler' },
  edit: { field: 'Le nouveau texte', save: 'Enregistrer', edited: 'modifié : voir ce qui était écrit avant' },
  report: {
    title: 'Signaler ce message à Aparté',
    submit: 'Montrer ce message à Aparté',
    done: /^Signalé\./,
    close: 'Fermer',
  },
  reports: {
    menu: 'Signalements',
    one: 'Un signalement',
    close: 'Fermer ce signalement',
    submit: 'Fermer et oublier le message',
    forgotten: 'Le signalement est fermé : le message a été oublié.',
  },
  search: {
    link: 'Rechercher',
    label: 'Mots cherchés',
    none: /^Aucun message ne contient ces mots\./,
    one: '1 message',
  },
  kept: 'Gardé',
  export: { start: 'Préparer mon export', save: 'Enregistrer le fichier' },
  journal: { menu: 'Journal', title: 'Mon journal', compose: 'Écrire dans le journal', send: 'Garder' },
  notes: { menu: 'Notes', title: 'Mes notes', compose: 'Écrire une note', send: 'Garder' },
  leave: {
    title: 'Changer de coach',
    submit: (coach: string) => `Quitter ${coach}`,
    done: 'C’est fait',
    choose: 'Choisir un autre coach',
  },
  carry: {
    title: 'Ce que j’emporte',
    submit: (coach: string) => `Envoyer 1 copie à ${coach}`,
    from: 'Copié de : le journal',
  },
  closed: { menu: 'Conversations', title: 'Cette conversation est fermée' },
};

/** What stands where people change, find, show, keep and carry over what they wrote. */
export type WritingWords = typeof fr;

const en: WritingWords = {
  acts: { open: 'What to do with this message', edit: 'Edit', report: 'Report' },
  edit: { field: 'The new text', save: 'Save', edited: 'edited: show what was written before' },
  report: {
    title: 'Report this message to Aparté',
    submit: 'Show this message to Aparté',
    done: /^Reported\./,
    close: 'Close',
  },
  reports: {
    menu: 'Reports',
    one: 'A report',
    close: 'Close this report',
    submit: 'Close and forget the message',
    forgotten: 'The report is closed: the message was forgotten.',
  },
  search: {
    link: 'Search',
    label: 'Words to find',
    none: /^No message holds these words\./,
    one: '1 message',
  },
  kept: 'Kept',
  export: { start: 'Prepare my export', save: 'Save the file' },
  journal: { menu: 'Journal', title: 'My journal', compose: 'Write in the journal', send: 'Keep' },
  notes: { menu: 'Notes', title: 'My notes', compose: 'Write a note', send: 'Keep' },
  leave: {
    title: 'Change coach',
    submit: (coach) => `Leave ${coach}`,
    done: 'It is done',
    choose: 'Choose another coach',
  },
  carry: {
    title: 'What I take with me',
    submit: (coach) => `Send 1 copy to ${coach}`,
    from: 'Copied from: the journal',
  },
  closed: { menu: 'Conversations', title: 'This conversation is closed' },
};

/** The words of a language. */
export function writingWords(lang: Lang): WritingWords {
  return lang === 'fr' ? fr : en;
}
