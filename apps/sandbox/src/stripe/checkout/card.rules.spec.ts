import { expect, it } from '@jest/globals';
import fc from 'fast-check';

import { type CardForm, passesLuhn, readCard } from './card.rules.ts';

const now = new Date('2027-01-31T23:59:59Z');
const typed: CardForm = {
  email: 'direction@brume.example',
  cardNumber: '4242 4242 4242 4242',
  cardExpiry: '01/27',
  cardCvc: '123',
  cardName: 'Inès Kervran',
};

it('keeps of a card its brand, its last four digits, its expiry and its holder', () => {
  expect(readCard(typed, now)).toEqual({
    card: { brand: 'visa', lastFour: '4242', expiryMonth: 1, expiryYear: 2027, holder: 'Inès Kervran' },
    email: 'direction@brume.example',
    outcome: 'accepted',
  });
});

it('takes a card until the last second of its month', () => {
  expect(readCard(typed, new Date('2027-02-01T00:00:00Z'))).toEqual({ faults: { cardExpiry: 'expiryPast' } });
});

it.each(['1/30', '01/30', '01 / 30', '0130', '01/2030'])('reads the expiry %s', (cardExpiry) => {
  expect(readCard({ ...typed, cardExpiry }, now)).toMatchObject({
    card: { expiryMonth: 1, expiryYear: 2030 },
  });
});

it.each(['00/30', '13/30', '30', 'aa/bb', '01/30/2030', '01/1999'])('refuses the expiry %s', (cardExpiry) => {
  expect(readCard({ ...typed, cardExpiry }, now)).toEqual({ faults: { cardExpiry: 'expiryInvalid' } });
});

it('names every fault at once', () => {
  const empty = { email: '', cardNumber: '', cardExpiry: '', cardCvc: '', cardName: '' };

  expect(readCard(empty, now)).toEqual({
    faults: {
      email: 'missing',
      cardNumber: 'missing',
      cardExpiry: 'missing',
      cardCvc: 'missing',
      cardName: 'missing',
    },
  });
  expect(
    readCard({ email: 'x', cardNumber: '1', cardExpiry: 'x', cardCvc: 'x', cardName: 'x'.repeat(201) }, now),
  ).toEqual({
    faults: {
      email: 'emailInvalid',
      cardNumber: 'numberInvalid',
      cardExpiry: 'expiryInvalid',
      cardCvc: 'cvcInvalid',
      cardName: 'tooLong',
    },
  });
});

it('never takes a number that could be real', () => {
  const sixteenDigits = fc.stringMatching(/^\d{16}$/);
  fc.assert(
    fc.property(sixteenDigits, (cardNumber) => {
      const reading = readCard({ ...typed, cardNumber }, now);
      const expected = passesLuhn(cardNumber) ? 'numberNotForTests' : 'numberInvalid';
      expect(reading).toEqual({ faults: { cardNumber: expected } });
    }),
  );
});

it('notices any single digit that is wrong', () => {
  const position = fc.integer({ min: 0, max: 15 });
  const shift = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(position, shift, (index, by) => {
      const digits = [...'4242424242424242'];
      digits[index] = String((Number(digits[index]) + by) % 10);
      expect(passesLuhn(digits.join(''))).toBe(false);
    }),
  );
});
