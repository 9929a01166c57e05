import type { CardFault, CardField } from './card.rules.ts';
import type { Wording } from '../../pages/language.ts';

/** The sentences of the Checkout page. */
export const checkoutTexts = {
  title: { fr: 'Paiement', en: 'Payment' },
  order: { fr: 'Votre commande', en: 'Your order' },
  item: { fr: 'Article', en: 'Item' },
  quantity: { fr: 'Quantité', en: 'Quantity' },
  price: { fr: 'Prix', en: 'Price' },
  subtotal: { fr: 'Sous-total', en: 'Subtotal' },
  total: { fr: 'Total à payer', en: 'Total due' },
  perMonth: { fr: 'par mois', en: 'per month' },
  perYear: { fr: 'par an', en: 'per year' },
  card: { fr: 'Payer par carte', en: 'Pay by card' },
  cardsTitle: { fr: 'Cartes de test', en: 'Test cards' },
  cardAccepted: { fr: 'acceptée', en: 'accepted' },
  cardDeclined: { fr: 'refusée', en: 'declined' },
  cardFunds: { fr: 'provision insuffisante', en: 'insufficient funds' },
  cardHint: {
    fr: 'N’importe quel cryptogramme, n’importe quelle date à venir. Aucune vraie carte n’est acceptée ici.',
    en: 'Any CVC, any future date. No real card is accepted here.',
  },
  email: { fr: 'Adresse e-mail', en: 'Email address' },
  cardNumber: { fr: 'Numéro de carte', en: 'Card number' },
  cardExpiry: { fr: 'Expiration (MM/AA)', en: 'Expiry (MM/YY)' },
  cardCvc: { fr: 'Cryptogramme (CVC)', en: 'Security code (CVC)' },
  cardName: { fr: 'Nom sur la carte', en: 'Name on card' },
  pay: { fr: 'Payer', en: 'Pay' },
  cancel: { fr: 'Revenir sans payer', en: 'Go back without paying' },
  faults: { fr: 'Rien n’a été payé. À corriger :', en: 'Nothing was paid. To correct:' },
  retype: {
    fr: 'Le numéro et le cryptogramme ne sont jamais réaffichés : il faut les saisir à nouveau.',
    en: 'The number and the security code are never shown again: type them once more.',
  },
  declined: {
    fr: 'La carte a été refusée. Rien n’a été payé ; essayez une autre carte.',
    en: 'The card was declined. Nothing was paid; try another card.',
  },
  insufficientFunds: {
    fr: 'La carte n’a pas la provision nécessaire. Rien n’a été payé ; essayez une autre carte.',
    en: 'The card has insufficient funds. Nothing was paid; try another card.',
  },
  complete: { fr: 'Cette commande est déjà payée.', en: 'This order is already paid.' },
  goOn: { fr: 'Continuer', en: 'Continue' },
  expired: {
    fr: 'Cette page de paiement a expiré. Rien n’a été payé.',
    en: 'This payment page has expired. Nothing was paid.',
  },
  goBack: { fr: 'Revenir', en: 'Go back' },
} as const satisfies Record<string, Wording>;

/** What is said beside a field at fault; the first of each is its name. */
export const faultTexts = {
  missing: { fr: 'à remplir', en: 'required' },
  tooLong: { fr: '200 caractères au plus', en: '200 characters at most' },
  emailInvalid: { fr: 'cette adresse est incomplète', en: 'this address is incomplete' },
  numberInvalid: { fr: 'ce numéro n’est pas celui d’une carte', en: 'this is not the number of a card' },
  numberNotForTests: {
    fr: 'seules les cartes de test ci-dessus sont acceptées',
    en: 'only the test cards above are accepted',
  },
  expiryInvalid: { fr: 'écrire MM/AA', en: 'write MM/YY' },
  expiryPast: { fr: 'cette carte a expiré', en: 'this card has expired' },
  cvcInvalid: { fr: 'trois ou quatre chiffres', en: 'three or four digits' },
} as const satisfies Record<CardFault, Wording>;

/** The fields in the order of the page. */
export const cardFields: readonly CardField[] = ['email', 'cardNumber', 'cardExpiry', 'cardCvc', 'cardName'];
