/** Subject and text of a mail, in plain text. */
interface MailText {
  subject: string;
  text: string;
}

const SUBJECT = 'Une place vous est ouverte / A seat is open for you';

/**
 * The one invitation, word for word the same for everybody but for its link. It is read in a mailbox of the firm,
 * so it says neither what the seat is for nor anything about the reader.
 */
export function voucherMail(link: string): MailText {
  const text = [
    'Bonjour,',
    '',
    'Votre entreprise vous ouvre une place. Personne ne saura par nous si vous l’utilisez.',
    '',
    link,
    '',
    'Ce lien est personnel, sert une seule fois et reste valable soixante jours ; l’ouvrir ne dit pas s’il a',
    'servi. Ouvrez-le plutôt sur un appareil à vous, et inscrivez-vous avec une adresse personnelle.',
    '',
    '--------------------------------------------------------------------------------',
    '',
    'Hello,',
    '',
    'Your company is opening a seat for you. Nobody will be told by us if you use it.',
    '',
    link,
    '',
    'This link is personal, works once and stays valid for sixty days; opening it does not tell whether it was',
    'used. Rather open it on a device of your own, and sign up with a personal address.',
    '',
  ].join('\n');
  return { subject: SUBJECT, text };
}
