import type { KnownCard } from '../payments/payments.ts';

/** What was typed on a Checkout page. */
export interface CardForm {
  email: string;
  cardNumber: string;
  cardExpiry: string;
  cardCvc: string;
  cardName: string;
}

/** A field of the Checkout page. */
export type CardField = keyof CardForm;

/** What can be wrong with a field; the page has a sentence for each. */
export type CardFault =
  | 'missing'
  | 'emailInvalid'
  | 'numberInvalid'
  | 'numberNotForTests'
  | 'expiryInvalid'
  | 'expiryPast'
  | 'cvcInvalid'
  | 'tooLong';

/** The fields at fault, or the card with what the bank would say of it. */
export type CardReading =
  | { faults: Partial<Record<CardField, CardFault>> }
  | { card: KnownCard; email: string; outcome: CardOutcome };

/** What the bank would say. */
export type CardOutcome = 'accepted' | 'declined' | 'insufficientFunds';

/** Only these numbers are taken, so that nobody's real card is ever typed here with effect. */
const testCards: Readonly<Record<string, { brand: string; outcome: CardOutcome }>> = {
  '4242424242424242': { brand: 'visa', outcome: 'accepted' },
  '5555555555554444': { brand: 'mastercard', outcome: 'accepted' },
  '4000000000000002': { brand: 'visa', outcome: 'declined' },
  '4000000000009995': { brand: 'visa', outcome: 'insufficientFunds' },
};

const fields: readonly CardField[] = ['email', 'cardNumber', 'cardExpiry', 'cardCvc', 'cardName'];
const maxLength = 200;

/** Reads the form of a Checkout page as of an instant. */
export function readCard(form: CardForm, now: Date): CardReading {
  const faults: Partial<Record<CardField, CardFault>> = {};
  for (const field of fields) {
    const fault = faultOf(field, form[field].trim(), now);
    if (fault !== undefined) faults[field] = fault;
  }
  const number = digits(form.cardNumber);
  const known = testCards[number];
  const expiry = readExpiry(form.cardExpiry);
  if (Object.keys(faults).length > 0 || !known || !expiry) return { faults };

  return {
    card: {
      brand: known.brand,
      lastFour: number.slice(-4),
      expiryMonth: expiry.month,
      expiryYear: expiry.year,
      holder: form.cardName.trim(),
    },
    email: form.email.trim(),
    outcome: known.outcome,
  };
}

/** The check digit that every card number carries. */
export function passesLuhn(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

function faultOf(field: CardField, value: string, now: Date): CardFault | undefined {
  if (value === '') return 'missing';
  if (value.length > maxLength) return 'tooLong';

  switch (field) {
    case 'email':
      return /^[^\s@]+@[^\s@]+$/.test(value) ? undefined : 'emailInvalid';
    case 'cardNumber':
      return numberFault(digits(value));
    case 'cardExpiry':
      return expiryFault(value, now);
    case 'cardCvc':
      return /^\d{3,4}$/.test(value) ? undefined : 'cvcInvalid';
    case 'cardName':
      return undefined;
  }
}

function numberFault(number: string): CardFault | undefined {
  if (!/^\d{12,19}$/.test(number) || !passesLuhn(number)) return 'numberInvalid';
  return Object.hasOwn(testCards, number) ? undefined : 'numberNotForTests';
}

/** A card is good until the last day of its month. */
function expiryFault(value: string, now: Date): CardFault | undefined {
  const expiry = readExpiry(value);
  if (!expiry) return 'expiryInvalid';
  return Date.UTC(expiry.year, expiry.month) <= now.getTime() ? 'expiryPast' : undefined;
}

function readExpiry(value: string): { month: number; year: number } | undefined {
  const [, month, year] = /^(0?[1-9]|1[0-2])\s*\/?\s*(\d{2}|20\d{2})$/.exec(value.trim()) ?? [];
  if (month === undefined || year === undefined) return undefined;
  return { month: Number(month), year: 2000 + (Number(year) % 100) };
}

function digits(number: string): string {
  return number.replace(/[\s-]/g, '');
}
