import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openPinVault, sealPinVault } from '@aparte/sealing';
import { Town } from '../town.fake.ts';

let town: Town;
beforeAll(async () => {
  town = await Town.build();
});
afterAll(() => town.api.stop());

const path = '/v1/member/pin-vault';

it('keeps the pins of a rep and of a coach, sealed by themselves', async () => {
  for (const person of [await town.rep(), await town.coach()]) {
    expect((await person.browser.get(path)).body).toEqual({ version: 0, blob: null });
    const sealed = sealPinVault(person.account, { version: 1, pins: [] });
    const put = await person.browser.put(path, { version: 1, blob: sealed.ct });
    expect([put.status, put.body]).toEqual([200, { version: 1, blob: sealed.ct }]);

    const { body } = await person.browser.get(path);
    const vault = openPinVault(person.account, { v: 1, version: body.version, ct: body.blob });
    expect(vault).toEqual({ version: 1, pins: [] });
  }
});

it('takes the next version only, and tells which one is stored', async () => {
  const { browser } = await town.rep();
  const put = async (version: number, blob: string) => {
    const { status, body } = await browser.put(path, { version, blob });
    return [status, body.code, body.version];
  };
  expect(await put(2, 'AAAA')).toEqual([409, 'pin-vault-version', 0]);
  expect(await put(1, 'AAAA')).toEqual([200, undefined, 1]);
  expect(await put(1, 'BBBB')).toEqual([409, 'pin-vault-version', 1]);
  expect(await put(3, 'BBBB')).toEqual([409, 'pin-vault-version', 1]);
  expect(await put(2, 'BBBB')).toEqual([200, undefined, 2]);
  expect(await put(1, 'AAAA')).toEqual([409, 'pin-vault-version', 2]);
  expect((await browser.get(path)).body).toEqual({ version: 2, blob: 'BBBB' });
});

it('answers a repeated version like the first time', async () => {
  const { browser } = await town.coach();
  await browser.put(path, { version: 1, blob: 'AAAA' });
  const again = await browser.put(path, { version: 1, blob: 'AAAA' });
  expect([again.status, again.body]).toEqual([200, { version: 1, blob: 'AAAA' }]);
});

it('lets one of two devices win the same version', async () => {
  const { browser } = await town.rep();
  await browser.put(path, { version: 1, blob: 'AAAA' });
  const answers = await Promise.all([
    browser.put(path, { version: 2, blob: 'BBBB' }),
    browser.put(path, { version: 2, blob: 'CCCC' }),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
});

it('holds 64 KiB and not a byte more', async () => {
  const { browser } = await town.rep();
  const blob = (bytes: number) => Buffer.alloc(bytes).toString('base64url');
  expect((await browser.put(path, { version: 1, blob: blob(65_537) })).status).toBe(422);
  expect((await browser.put(path, { version: 1, blob: blob(65_536) })).status).toBe(200);
});
