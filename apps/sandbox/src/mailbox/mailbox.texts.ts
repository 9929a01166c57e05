import type { Wording } from '../pages/language.ts';

/** The sentences of the mailbox pages. */
export const mailboxTexts = {
  title: { fr: 'Courrier', en: 'Mailbox' },
  explanation: {
    fr: 'Tous les messages envoyés par l’application arrivent ici, quel que soit leur destinataire. Aucun ne part.',
    en: 'Every message the application sends lands here, whoever it is for. None leaves.',
  },
  filter: { fr: 'Destinataire', en: 'Recipient' },
  show: { fr: 'Afficher', en: 'Show' },
  showAll: { fr: 'Tout afficher', en: 'Show all' },
  empty: {
    fr: 'Aucun message pour l’instant. La page se met à jour toute seule.',
    en: 'No message yet. This page updates by itself.',
  },
  emptyFor: {
    fr: 'Aucun message pour ce destinataire. La page se met à jour toute seule.',
    en: 'No message for this recipient. This page updates by itself.',
  },
  mail: { fr: 'message', en: 'message' },
  mails: { fr: 'messages', en: 'messages' },
  onlyNewest: { fr: 'Seuls les 200 plus récents sont affichés.', en: 'Only the newest 200 are shown.' },
  removeAll: { fr: 'Tout supprimer, définitivement', en: 'Remove all, for good' },
  removeShown: { fr: 'Supprimer ces messages, définitivement', en: 'Remove these messages, for good' },
  subject: { fr: 'Objet', en: 'Subject' },
  noSubject: { fr: '(sans objet)', en: '(no subject)' },
  from: { fr: 'De', en: 'From' },
  to: { fr: 'À', en: 'To' },
  received: { fr: 'Reçu le', en: 'Received' },
  back: { fr: '← Tous les messages', en: '← All messages' },
  text: { fr: 'Texte', en: 'Text' },
  noText: { fr: 'Ce message n’a pas de texte.', en: 'This message has no text.' },
  formatted: { fr: 'Version mise en forme', en: 'Formatted version' },
  attachments: { fr: 'Pièces jointes', en: 'Attachments' },
  bytes: { fr: 'octets', en: 'bytes' },
  headers: { fr: 'En-têtes', en: 'Headers' },
} as const satisfies Record<string, Wording>;
