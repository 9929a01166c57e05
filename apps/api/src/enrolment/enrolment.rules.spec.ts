import { beforeAll, expect, it } from '@jest/globals';
import { createIdentity, initSealing, openAccount } from '@aparte/sealing';
import { checkEnrolment } from './enrolment.rules.ts';

const accountId = '6f9c3a52-8a4d-4c5e-9b1f-0d2e3f4a5b6c';
const bothMethods = ['password', 'recovery'];
beforeAll(() => initSealing());

function arrange() {
  const account = openAccount(Buffer.alloc(32, 1), accountId);
  return { account, identity: createIdentity(account, 1_700_000_000_000) };
}

it('takes an identity that signs itself for this account, with one wrap for each way to unlock', () => {
  const { identity } = arrange();
  expect(checkEnrolment({ accountId, identity, wrapMethods: bothMethods })).toEqual({ identity });
});

it.each([
  ['belongs to another account', { userId: '00000000-0000-4000-8000-000000000001' }],
  ['was signed for another moment', { createdAt: 1 }],
  ['shows another key', { boxPk: Buffer.alloc(32, 2).toString('base64url') }],
  ['has no signature', { sig: '' }],
  ['has a field too many', { extra: 1 }],
])('refuses an identity that %s', (_, change) => {
  const { identity } = arrange();
  const { faults } = checkEnrolment({
    accountId,
    identity: { ...identity, ...change },
    wrapMethods: bothMethods,
  });
  expect(faults).toEqual([{ pointer: '/enrolment/identity', code: 'identity-invalid' }]);
});

it('refuses a well-signed identity of somebody else', () => {
  const { identity } = arrange();
  const other = '00000000-0000-4000-8000-000000000001';
  expect(checkEnrolment({ accountId: other, identity, wrapMethods: bothMethods }).faults).toHaveLength(1);
});

it('refuses an identity that is not the first of its account', () => {
  const { account, identity } = arrange();
  const second = createIdentity(account, 1_700_000_000_001, { identity, account });
  expect(checkEnrolment({ accountId, identity: second, wrapMethods: bothMethods }).faults).toHaveLength(1);
});

it.each([[['password', 'password']], [['recovery']], [[]], [['password', 'recovery', 'recovery']]])(
  'refuses wraps for %j',
  (wrapMethods) => {
    const { identity } = arrange();
    expect(checkEnrolment({ accountId, identity, wrapMethods }).faults).toEqual([
      { pointer: '/enrolment/keyWraps', code: 'one-of-each-method' },
    ]);
  },
);
