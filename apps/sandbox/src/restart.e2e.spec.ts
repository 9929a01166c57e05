import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { createTransport } from 'nodemailer';

import { orderSeats, payOn, startSandbox, type TestSandbox } from './test-sandbox.fake.ts';
import { WebhookReceiver } from './stripe/webhooks/webhook-receiver.fake.ts';

let directory: string;
let running: TestSandbox | undefined;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'sandbox-'));
});

afterEach(async () => {
  await running?.close();
  running = undefined;
  rmSync(directory, { recursive: true });
});

async function start(environment: Record<string, string> = {}): Promise<TestSandbox> {
  await running?.close();
  running = await startSandbox({ SANDBOX_DATA_DIRECTORY: directory, ...environment });
  return running;
}

async function send(smtpPort: number, to: string): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port: smtpPort, secure: false });
  await transport.sendMail({ from: 'a@aparte.example', to, subject: 'Une place', text: 'Bonjour' });
  transport.close();
}

it('finds everything again after a restart, and goes on where it stopped', async () => {
  const before = await start();
  const { session, customer } = await orderSeats(before.stripe);
  await payOn(session);
  const kept = await before.stripe.customers.create({ name: 'x' }, { idempotencyKey: 'k' });
  await send(before.smtpPort, 'lea@brume.example');

  const after = await start();
  const paid = await after.stripe.checkout.sessions.retrieve(session.id, { expand: ['invoice'] });
  const replayed = await after.stripe.customers.create({ name: 'x' }, { idempotencyKey: 'k' });
  const { session: next } = await orderSeats(after.stripe);
  await payOn(next);
  const { invoice } = await after.stripe.checkout.sessions.retrieve(next.id, { expand: ['invoice'] });
  const mails = (await (await fetch(`${after.httpUrl}/_sandbox/mails`)).json()) as { subject: string }[];

  expect(paid).toMatchObject({ status: 'complete', customer: customer.id, invoice: { number: 'SBX-0001' } });
  expect(replayed.id).toBe(kept.id);
  expect(invoice).toMatchObject({ number: 'SBX-0002' });
  expect(next.id).not.toBe(session.id);
  expect(mails.map(({ subject }) => subject)).toEqual(['Une place']);
});

it('leaves out a last line that was cut short, and writes on behind it', async () => {
  const before = await start();
  await before.stripe.customers.create({ name: 'whole' });
  await before.close();
  const journal = join(directory, 'stripe.jsonl');
  appendFileSync(journal, '[{"kind":"customer","row":{"id":"cus_torn","na');
  const tornSize = statSync(journal).size;

  const after = await start();
  expect(statSync(journal).size).toBe(tornSize);
  const names = (await after.stripe.customers.list()).data.map(({ name }) => name);
  await after.stripe.customers.create({ name: 'next' });
  const again = await start();

  expect(names).toEqual(['whole']);
  expect((await again.stripe.customers.list()).data.map(({ name }) => name)).toEqual(['next', 'whole']);
});

it('refuses to start on a journal that is damaged elsewhere, and says where', async () => {
  const before = await start();
  await before.stripe.customers.create({ name: 'whole' });
  await before.close();
  appendFileSync(join(directory, 'stripe.jsonl'), 'not an entry\n[]\n');
  running = undefined;

  await expect(start()).rejects.toThrow(/stripe\.jsonl, line 3, is not an entry of the sandbox/);
});

it('delivers after a restart what an endpoint had not taken before', async () => {
  const receiver = new WebhookReceiver();
  const environment = {
    SANDBOX_WEBHOOK_URL: await receiver.listen(),
    SANDBOX_WEBHOOK_SECRET: 'whsec_0123456789abcdef',
  };
  receiver.status = 500;
  const before = await start(environment);
  await before.stripe.customers.create({ name: 'Brume' });
  await before.alarm.isSet();

  receiver.status = 200;
  await start(environment);
  const [first, second] = await receiver.hasReceived(2);
  await receiver.close();

  expect(second!.body).toBe(first!.body);
});

it('empties memory and journals when it is reset', async () => {
  const before = await start();
  await before.stripe.customers.create({ name: 'Brume' });
  await send(before.smtpPort, 'lea@brume.example');

  const answer = await fetch(`${before.httpUrl}/_sandbox/reset`, { method: 'POST' });
  const after = await start();

  expect(answer.status).toBe(204);
  expect((await after.stripe.customers.list()).data).toEqual([]);
  expect(await (await fetch(`${after.httpUrl}/_sandbox/mails`)).json()).toEqual([]);
  expect(readFileSync(join(directory, 'mails.jsonl'), 'utf8')).toBe('');
});

it('never writes a card number or its security code to disk', async () => {
  const { stripe } = await start();
  const { session } = await orderSeats(stripe);

  await payOn(session, { cardCvc: '937' });

  const written = readFileSync(join(directory, 'stripe.jsonl'), 'utf8');
  expect(written).toContain('"last4":"4242"');
  expect(written).not.toMatch(/4242\s?4242/);
  expect(written).not.toMatch(/"937"|cvc=/);
});
