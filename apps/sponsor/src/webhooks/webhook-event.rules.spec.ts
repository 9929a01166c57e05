import { expect, it } from '@jest/globals';
import { incomingEvent, kindOf } from './webhook-event.rules.ts';

it.each([
  ['checkout.session.completed', 'checkout.session'],
  ['checkout.session.async_payment_failed', 'checkout.session'],
  ['customer.subscription.updated', 'customer.subscription'],
  ['invoice.paid', 'invoice'],
  ['invoice_payment.paid', null],
  ['customer.updated', null],
  ['charge.refunded', null],
])('knows what %s is about', (type, kind) => {
  expect(kindOf(type)).toBe(kind);
});

it('keeps whom an event is about and not what it says', () => {
  const event = {
    id: 'evt_1',
    type: 'invoice.paid',
    api_version: '2026-10-28.endive',
    data: { object: { id: 'in_1', customer_email: 'anna@nordlys.example' } },
  };
  expect(incomingEvent(event)).toEqual({
    id: 'evt_1',
    type: 'invoice.paid',
    objectId: 'in_1',
    apiVersion: '2026-10-28.endive',
  });
});

it('accepts events about things without an identifier', () => {
  expect(incomingEvent({ id: 'evt_1', type: 'balance.available', data: { object: {} } })).toMatchObject({
    objectId: '',
    apiVersion: null,
  });
});

it.each([null, 'evt_1', [], {}, { id: 'evt_1' }, { id: 7, type: 'x' }, { id: 'e'.repeat(256), type: 'x' }])(
  'takes %j for no event',
  (value) => {
    expect(incomingEvent(value)).toBeNull();
  },
);
