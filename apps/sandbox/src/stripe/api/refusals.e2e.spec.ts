import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';

import { ask, form, orderSeats, sdkFor, startSandbox, type TestSandbox } from '../../test-sandbox.fake.ts';

let sandbox: TestSandbox;

beforeAll(async () => {
  sandbox = await startSandbox();
});

beforeEach(async () => {
  await fetch(`${sandbox.httpUrl}/_sandbox/reset`, { method: 'POST' });
});

afterAll(() => sandbox.close());

it.each([
  ['', 'You did not provide an API key'],
  ['Basic c2tfdGVzdA==', 'You did not provide an API key'],
  ['Bearer sk_live_abcdefgh', 'Invalid API Key provided: sk_live_****'],
  ['Bearer rk_test_abc', 'Invalid API Key provided'],
])('refuses the authorization "%s"', async (authorization, message) => {
  const answer = await ask(sandbox, '/v1/customers', { headers: { Authorization: authorization } });

  expect(answer.status).toBe(401);
  expect(await answer.json()).toMatchObject({
    error: { type: 'invalid_request_error', message: expect.stringContaining(message) },
  });
});

it('lets the SDK see a wrong key for what it is', async () => {
  const stranger = sdkFor(sandbox.httpUrl, 'sk_live_stranger');

  await expect(stranger.customers.list()).rejects.toMatchObject({ type: 'StripeAuthenticationError' });
});

it.each([
  ['customers', 'nickname=x', 'parameter_unknown', 'nickname'],
  ['customers', 'address[planet]=x', 'parameter_unknown', 'address[planet]'],
  ['customers', 'metadata[__proto__]=x', 'parameter_unknown', 'metadata[__proto__]'],
  ['customers', 'email=nobody', 'email_invalid', 'email'],
  ['customers', `metadata[${'k'.repeat(41)}]=x`, 'parameter_invalid', 'metadata'],
  ['customers', 'name[]=x', 'parameter_invalid_string', 'name'],
  ['customers', 'address=x', 'parameter_invalid_object', 'address'],
  ['products', 'description=x', 'parameter_missing', 'name'],
  ['prices', 'currency=usd', 'parameter_invalid', 'currency'],
  ['prices', 'currency=eur&product=p&unit_amount=12.5', 'parameter_invalid_integer', 'unit_amount'],
  ['prices', 'currency=eur&product=p&unit_amount=-1', 'parameter_invalid_integer', 'unit_amount'],
  ['prices', 'currency=eur&product=p&unit_amount=1', 'parameter_missing', 'recurring'],
  [
    'prices',
    'currency=eur&product=p&unit_amount=1&recurring[interval]=day',
    'parameter_invalid',
    'recurring[interval]',
  ],
  ['tax_rates', 'display_name=TVA&percentage=101&inclusive=false', 'parameter_invalid_number', 'percentage'],
  ['tax_rates', 'display_name=TVA&percentage=20&inclusive=maybe', 'parameter_invalid_boolean', 'inclusive'],
  ['checkout/sessions', 'mode=payment&success_url=http://a.example', 'parameter_invalid', 'mode'],
  ['checkout/sessions', 'mode=subscription&success_url=javascript:alert(1)', 'url_invalid', 'success_url'],
  ['checkout/sessions', 'mode=subscription&success_url=http://a.example', 'parameter_missing', 'line_items'],
  [
    'checkout/sessions',
    'mode=subscription&success_url=http://a.example&line_items[0][price]=p',
    'parameter_missing',
    'line_items[0][quantity]',
  ],
  [
    'checkout/sessions',
    'mode=subscription&success_url=http://a.example&line_items[0][price]=p&line_items[0][quantity]=0',
    'parameter_invalid_integer',
    'line_items[0][quantity]',
  ],
  [
    'checkout/sessions',
    'mode=subscription&success_url=http://a.example&line_items[0][price]=p&line_items[0][quantity]=1&automatic_tax[enabled]=true',
    'parameter_unknown',
    'automatic_tax',
  ],
  ['webhook_endpoints', 'url=ftp://a.example&enabled_events[]=*', 'url_invalid', 'url'],
])('refuses %s with %s as %s', async (resource, body, code, param) => {
  const answer = await ask(sandbox, `/v1/${resource}`, { method: 'POST', body: form(body) });

  expect(answer.status).toBe(400);
  const { error } = (await answer.json()) as { error: Record<string, unknown> };
  expect(error).toMatchObject({ type: 'invalid_request_error', code, param });
  expect(error['message']).not.toContain('$');
});

it('says which object does not exist, in the address or in a parameter', async () => {
  const { stripe } = sandbox;

  await expect(stripe.customers.retrieve('cus_x')).rejects.toMatchObject({
    statusCode: 404,
    code: 'resource_missing',
    param: 'id',
  });
  await expect(stripe.invoices.retrieve('in_x')).rejects.toMatchObject({ statusCode: 404 });
  await expect(stripe.events.retrieve('evt_x')).rejects.toMatchObject({ statusCode: 404 });
  await expect(
    stripe.checkout.sessions.create({
      mode: 'subscription',
      success_url: 'http://a.example',
      line_items: [{ price: 'price_x', quantity: 1 }],
    }),
  ).rejects.toMatchObject({ statusCode: 400, code: 'resource_missing', param: 'line_items[0][price]' });
});

it('refuses to expand what cannot be expanded', async () => {
  const { stripe } = sandbox;
  const { session } = await orderSeats(stripe);

  for (const path of ['metadata.kind', 'nothing', 'amount_total.cents', 'customer.name.first']) {
    await expect(stripe.checkout.sessions.retrieve(session.id, { expand: [path] })).rejects.toThrow(
      `This property cannot be expanded (${path}).`,
    );
  }
});

it('refuses what it does not stand in for, as Stripe refuses an unknown address', async () => {
  await expect(sandbox.stripe.refunds.create({ charge: 'ch_x' })).rejects.toMatchObject({
    statusCode: 404,
    message: expect.stringContaining('Unrecognized request URL (POST: /v1/refunds)'),
  });
});

it('refuses bodies that are not forms, too large or nested too deeply', async () => {
  const json = await ask(sandbox, '/v1/customers', {
    method: 'POST',
    body: '{"name":',
    headers: { 'Content-Type': 'application/json' },
  });
  const large = await ask(sandbox, '/v1/customers', {
    method: 'POST',
    body: form(`name=${'x'.repeat(1_100_000)}`),
  });
  const deep = await ask(sandbox, '/v1/customers', { method: 'POST', body: form(`a${'[a]'.repeat(40)}=1`) });

  expect([json.status, large.status, deep.status]).toEqual([400, 413, 400]);
  expect(await large.json()).toMatchObject({ error: { type: 'invalid_request_error' } });
  expect((await sandbox.stripe.customers.list()).data).toHaveLength(0);
});
