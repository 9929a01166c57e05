import { expect, it } from '@jest/globals';
import { loadConfig, variablesOf } from '@aparte/platform';
import { SponsorConfig } from './sponsor.config.ts';

const environment = {
  DATABASE_URL_SPONSOR: 'postgres://127.0.0.1:5432/aparte_sponsor',
  DATABASE_PASSWORD_APP_DAUTH: 'a',
  DATABASE_PASSWORD_APP_DIRECTOR: 'b',
  DATABASE_PASSWORD_APP_BILLING: 'c',
  DATABASE_PASSWORD_APP_COURIER: 'd',
  STRIPE_SECRET_KEY: 'sk_test_sandbox',
  STRIPE_WEBHOOK_SECRET: 'whsec_secret',
  SMTP_URL: 'smtp://127.0.0.1:4425',
  MAIL_FROM: 'Aparté <places@aparte.example>',
  VOUCHER_SIGNING_KEY: Buffer.alloc(32, 1).toString('base64url'),
};

it('needs its database, its keys and its mail server, and has a demo price for the rest', () => {
  expect(loadConfig(SponsorConfig, environment)).toMatchObject({
    port: 4_300,
    publicOrigin: 'http://127.0.0.1:4300',
    memberOrigin: 'http://localhost:4200',
    seatPriceMonthCents: 4_900,
    seatPriceYearCents: 49_000,
  });
});

it.each(Object.keys(environment))('does not start without %s', (name) => {
  expect(() => loadConfig(SponsorConfig, { ...environment, [name]: '' })).toThrow(`${name} is missing`);
});

it.each([
  ['PORT', 'https'],
  ['DATABASE_URL_SPONSOR', 'postgres://app:hunter2@127.0.0.1/aparte_sponsor'],
  ['VOUCHER_SIGNING_KEY', 'hunter2'],
  ['STRIPE_WEBHOOK_SECRET', 'hunter2'],
  ['STRIPE_API_PROTOCOL', 'hunter2'],
  ['SEAT_PRICE_MONTH_CENTS', '0'],
  ['MAIL_FROM', 'hunter2'],
])('says that %s is wrong without repeating its value', (name, value) => {
  const attempt = (): unknown => loadConfig(SponsorConfig, { ...environment, [name]: value });
  expect(attempt).toThrow(`${name} is invalid`);
  expect(attempt).not.toThrow('hunter2');
});

it('asks for nothing of the private plane', () => {
  const names = variablesOf(SponsorConfig).map(({ name }) => name);
  expect(names.filter((name) => /PRIVATE|GATE|_REP|COACH|MATCHER|SERVER_KEY/.test(name))).toEqual([]);
});
