import type { DisclosedObject } from './disclosed-object.ts';

/** What the director sends, buys or receives. */
export const sponsorObjects: readonly DisclosedObject[] = [
  {
    id: 'organisation',
    label: { fr: 'Nom de l’entreprise', en: 'Name of the firm' },
    fields: ['organisation.name'],
    storedAs: { private: 'plain', sponsor: 'plain' },
  },
  {
    id: 'roster',
    label: {
      fr: 'Liste envoyée par le directeur (nom, e-mail professionnel)',
      en: 'List sent by the director (name, work e-mail)',
    },
    fields: ['roster.name', 'roster.workEmail'],
    notes: {
      rep: { fr: 'sa propre ligne', en: 'their own line' },
      director: { fr: 'il l’a envoyée lui-même', en: 'they sent it themselves' },
    },
    storedAs: { private: 'nothing', sponsor: 'plain' },
  },
  {
    id: 'voucher',
    label: { fr: 'Mail d’invitation et son lien personnel', en: 'Invitation mail and its personal link' },
    fields: ['voucher.text', 'voucher.link'],
    notes: {
      director: {
        fr: 'le texte, le même pour tous ; l’entreprise peut ouvrir ses propres boîtes aux lettres',
        en: 'the text, the same for everyone; a firm can open its own mailboxes',
      },
      operator: { fr: 'le texte, le même pour tous', en: 'the text, the same for everyone' },
    },
    storedAs: { private: 'limited', sponsor: 'limited' },
    trace: { fr: 'une référence de l’invitation', en: 'a reference of the invitation' },
  },
  {
    id: 'seats',
    label: { fr: 'Places achetées, prix, renouvellement', en: 'Seats bought, price, renewal' },
    fields: ['seats.bought', 'seats.price', 'seats.renewsOn'],
    storedAs: { private: 'limited', sponsor: 'plain' },
    trace: { fr: 'le nombre de places achetées', en: 'the number of seats bought' },
  },
  {
    id: 'invoice',
    label: { fr: 'Factures et paiement', en: 'Invoices and payment' },
    fields: ['invoice.number', 'invoice.total', 'invoice.status'],
    notes: {
      director: {
        fr: 'le numéro de carte reste chez le prestataire de paiement',
        en: 'the card number stays with the payment provider',
      },
    },
    storedAs: { private: 'nothing', sponsor: 'plain' },
  },
  {
    id: 'director',
    label: { fr: 'Compte du directeur', en: 'Account of the director' },
    fields: ['director.name', 'director.email'],
    storedAs: { private: 'nothing', sponsor: 'plain' },
  },
  {
    id: 'shared-page',
    label: { fr: 'Lettre : une page que le commercial publie', en: 'Letter: a page that the rep releases' },
    fields: ['letter.sharedPage'],
    notes: {
      rep: { fr: 'auteur', en: 'author' },
      director: {
        fr: 'seulement si le commercial l’écrit et la publie lui-même, jusqu’à la date qu’il choisit',
        en: 'only if the rep writes and releases it, until the day they choose',
      },
    },
    storedAs: { private: 'plain', sponsor: 'plain' },
  },
  {
    id: 'pulse-word',
    label: { fr: 'Lettre : un mot par période sur l’équipe', en: 'Letter: one word a period about the team' },
    fields: ['letter.pulseWord'],
    notes: {
      director: {
        fr: 'flouté exprès, avec retard ; jamais sous dix personnes',
        en: 'blurred on purpose, late; never under ten people',
      },
    },
    storedAs: { private: 'plain', sponsor: 'plain' },
  },
];
