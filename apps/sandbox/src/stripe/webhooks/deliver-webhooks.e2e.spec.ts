import { afterEach, beforeEach, expect, it } from '@jest/globals';

import { orderSeats, payOn, startSandbox, type TestSandbox } from '../../test-sandbox.fake.ts';
import { WebhookReceiver } from './webhook-receiver.fake.ts';

let sandbox: TestSandbox;
let receiver: WebhookReceiver;
let url: string;

beforeEach(async () => {
  receiver = new WebhookReceiver();
  url = await receiver.listen();
  sandbox = await startSandbox();
});

afterEach(async () => {
  await sandbox.close();
  await receiver.close();
});

async function deliveriesPage(): Promise<string> {
  return (await fetch(`${sandbox.httpUrl}/webhooks?lang=en`)).text();
}

it('sends an endpoint the events it registered for, signed with the secret it was given once', async () => {
  const { stripe, clock } = sandbox;
  const endpoint = await stripe.webhookEndpoints.create({ url, enabled_events: ['invoice.paid'] });
  const { session } = await orderSeats(stripe);

  await payOn(session);
  const [webhook] = await receiver.hasReceived(1);
  const { body, signature } = webhook!;
  const at = clock.now().getTime();
  const event = stripe.webhooks.constructEvent(body, signature, endpoint.secret!, undefined, undefined, at);

  expect(event.type).toBe('invoice.paid');
  expect(await stripe.events.retrieve(event.id)).toMatchObject({ id: event.id, type: 'invoice.paid' });
  expect(() =>
    stripe.webhooks.constructEvent(`${body} `, signature, endpoint.secret!, undefined, undefined, at),
  ).toThrow('No signatures found matching');
  const [listed] = (await stripe.webhookEndpoints.list()).data;
  expect(listed).toMatchObject({ id: endpoint.id, url });
  expect(listed).not.toHaveProperty('secret');
});

it('tries again with growing pauses, then gives up', async () => {
  const { stripe, alarm } = sandbox;
  await stripe.webhookEndpoints.create({ url, enabled_events: ['customer.created'] });
  receiver.status = 500;

  await stripe.customers.create({ name: 'Brume' });
  for (let attempt = 1; attempt <= 4; attempt += 1) {
    await alarm.isSet();
    expect(receiver.received).toHaveLength(attempt);
    alarm.ring();
  }
  const webhooks = await receiver.hasReceived(5);

  expect(alarm.delaysMs).toEqual([1000, 5000, 30_000, 120_000]);
  expect(new Set(webhooks.map(({ body }) => body)).size).toBe(1);
});

it('stops trying once the endpoint has taken the event', async () => {
  const { stripe, alarm } = sandbox;
  await stripe.webhookEndpoints.create({ url, enabled_events: ['customer.created'] });
  receiver.status = 503;
  await stripe.customers.create({ name: 'Brume' });
  await alarm.isSet();
  expect(await deliveriesPage()).toContain('pending');

  receiver.status = 204;
  alarm.ring();
  await receiver.hasReceived(2);
  await stripe.customers.create({ name: 'Atlas' });
  await receiver.hasReceived(3);

  expect(alarm.delaysMs).toEqual([1000]);
  const page = await deliveriesPage();
  expect(page).toContain('503');
  expect(page).toContain('delivered');
});

it('counts an endpoint that nobody answers at as refused, and lets the next events pass', async () => {
  const { stripe, alarm } = sandbox;
  const deaf = new WebhookReceiver();
  const deafUrl = await deaf.listen();
  await deaf.close();
  await stripe.webhookEndpoints.create({ url: deafUrl, enabled_events: ['*'] });
  await stripe.webhookEndpoints.create({ url, enabled_events: ['*'] });

  await stripe.customers.create({ name: 'Brume' });
  await alarm.isSet();
  await receiver.hasReceived(1);

  expect(await deliveriesPage()).toContain('no answer');
});

it('sends an event once more from the page', async () => {
  const { stripe } = sandbox;
  await stripe.webhookEndpoints.create({ url, enabled_events: ['customer.created'] });
  await stripe.customers.create({ name: 'Brume' });
  await receiver.hasReceived(1);

  const [, action] = /action="([^"]+)"/.exec(await deliveriesPage()) ?? [];
  const answer = await fetch(`${sandbox.httpUrl}${action!}`, { method: 'POST', redirect: 'manual' });
  const [first, again] = await receiver.hasReceived(2);

  expect(answer.status).toBe(303);
  expect(again).toEqual(first);
});

it('takes no form from another site', async () => {
  const answer = await fetch(`${sandbox.httpUrl}/webhooks/del_x/again`, {
    method: 'POST',
    headers: { Origin: 'http://elsewhere.example' },
  });

  expect(answer.status).toBe(403);
});

it('says how to get started while there is nothing to show', async () => {
  const page = await deliveriesPage();

  expect(page).toContain('No endpoint. Set SANDBOX_WEBHOOK_URL');
  expect(page).toContain('Nothing was sent yet.');
});
