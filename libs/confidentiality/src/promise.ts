import { say, type Bilingual, type Locale } from './wording.ts';

/** One line of the promise; a limit is said with the same weight as a commitment. */
export interface PromiseLine {
  readonly id: 'seat' | 'words' | 'director' | 'danger' | 'guess' | 'review';
  readonly kind: 'commitment' | 'limit';
  readonly text: string;
}

/**
 * What Aparté promises a rep before anything is asked of them.
 *
 * A line stays here only while the program keeps it.
 */
const lines: readonly (Omit<PromiseLine, 'text'> & { readonly text: Bilingual })[] = [
  {
    id: 'seat',
    kind: 'commitment',
    text: {
      fr: 'Votre directeur a offert une place. Nous ne lui dirons jamais si vous l’avez prise.',
      en: 'Your director gave a seat. They will never be told by us whether you took it.',
    },
  },
  {
    id: 'words',
    kind: 'commitment',
    text: {
      fr: 'Vos messages sont chiffrés sur votre appareil, pour votre coach et vous : ni votre directeur, ni vos RH, ni nous ne les lisons, sauf un message que l’un de vous deux choisirait de nous signaler. Aucune séance n’est enregistrée.',
      en: 'Your messages are encrypted on your device, for your coach and you: not your director, not HR, not us read them, except a message that one of you two chooses to report to us. No session is recorded.',
    },
  },
  {
    id: 'director',
    kind: 'commitment',
    text: {
      fr: 'Votre directeur voit les places achetées, ses factures et la liste qu’il a envoyée, et au plus un mot flouté par trimestre sur toute l’équipe, avec retard. Ni coach, ni rendez-vous, ni nombre d’inscrits.',
      en: 'Your director sees the seats bought, their invoices and the list they sent, and at most one blurred word a quarter about the whole team, late. No coach, no appointment, no number of people who joined.',
    },
  },
  {
    id: 'danger',
    kind: 'limit',
    text: {
      fr: 'Une seule exception, dite maintenant : si une vie est en danger grave et immédiat, votre coach appelle les secours, et seulement eux.',
      en: 'One exception, said now: if a life is in serious and immediate danger, your coach calls the emergency services, and only them.',
    },
  },
  {
    id: 'guess',
    kind: 'limit',
    text: {
      fr: 'Nos serveurs savent quels comptes s’écrivent ou se voient, et quand. Et dans une très petite équipe, quelqu’un peut deviner.',
      en: 'Our servers know which accounts write to each other or meet, and when. And in a very small team, somebody may guess.',
    },
  },
  {
    id: 'review',
    kind: 'limit',
    text: {
      fr: 'Notre chiffrement n’a pas encore été examiné par des experts extérieurs.',
      en: 'Our encryption has not yet been examined by outside experts.',
    },
  },
];

/** The six lines of the promise in one language, in the order in which they are read. */
export function promiseLines(locale: Locale): readonly PromiseLine[] {
  return lines.map(({ id, kind, text }) => ({ id, kind, text: say(text, locale) }));
}
