import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { createTransport } from 'nodemailer';
import type { SendMailOptions } from 'nodemailer';

import { startSandbox, type TestSandbox } from '../test-sandbox.fake.ts';
import type { MailAnswer } from './mails.controller.ts';

let sandbox: TestSandbox;

beforeAll(async () => {
  sandbox = await startSandbox();
});

beforeEach(async () => {
  await fetch(`${sandbox.httpUrl}/_sandbox/mails`, { method: 'DELETE' });
});

afterAll(() => sandbox.close());

async function send(mail: SendMailOptions): Promise<void> {
  const transport = createTransport({
    host: '127.0.0.1',
    port: sandbox.smtpPort,
    auth: { user: 'anyone', pass: 'anything' },
  });
  await transport.sendMail({
    from: 'Aparté <bonjour@aparte.example>',
    subject: 'Une place vous est ouverte',
    ...mail,
  });
  transport.close();
}

async function mails(query = ''): Promise<MailAnswer[]> {
  return (await (await fetch(`${sandbox.httpUrl}/_sandbox/mails${query}`)).json()) as MailAnswer[];
}

function page(path: string): Promise<Response> {
  return fetch(`${sandbox.httpUrl}${path}`, { headers: { 'Accept-Language': 'fr' } });
}

it('keeps a mail with all of its headers and as it came', async () => {
  await send({
    to: 'lea@brume.example',
    text: 'Personne ne saura si vous l’utilisez.',
    html: '<p>Personne ne saura.</p>',
    headers: { 'X-Marker': 'abc' },
    attachments: [{ filename: 'note.txt', content: 'hello' }],
  });

  const [mail] = await mails();

  expect(mail).toMatchObject({
    id: expect.stringMatching(/^mail_\w{24}$/),
    receivedAt: '2027-01-15T10:00:00.000Z',
    envelope: { from: 'bonjour@aparte.example', to: ['lea@brume.example'] },
    subject: 'Une place vous est ouverte',
    attachments: [{ name: 'note.txt', type: 'text/plain', bytes: 5 }],
  });
  expect(mail!.text).toContain('Personne ne saura si vous l’utilisez.');
  expect(mail!.html).toContain('<p>Personne ne saura.</p>');
  expect(mail!.headers).toContainEqual({ name: 'X-Marker', value: 'abc' });
  expect(mail!.raw).toContain('X-Marker: abc\r\n');
  const alone = await fetch(`${sandbox.httpUrl}/_sandbox/mails/${mail!.id}`);
  expect(await alone.json()).toEqual(mail);
});

it('finds the mails of one recipient whatever the case, newest first', async () => {
  await send({ to: 'lea@brume.example', subject: 'one', text: '1' });
  await send({ to: ['hugo@brume.example', 'Lea@Brume.example'], subject: 'two', text: '2' });
  await send({ to: 'hugo@brume.example', subject: 'three', text: '3' });

  expect((await mails('?to=LEA@brume.example')).map(({ subject }) => subject)).toEqual(['two', 'one']);
  expect(await mails('?to=nobody@brume.example')).toEqual([]);
});

it('removes the mails of one recipient and leaves the others', async () => {
  await send({ to: 'lea@brume.example', text: '1' });
  await send({ to: 'hugo@brume.example', text: '2' });

  const answer = await fetch(`${sandbox.httpUrl}/_sandbox/mails?to=lea@brume.example`, { method: 'DELETE' });

  expect(answer.status).toBe(204);
  expect((await mails()).map(({ envelope }) => envelope.to)).toEqual([['hugo@brume.example']]);
});

it('refuses a mail of more than 2 MB and keeps nothing of it', async () => {
  const large = send({ to: 'lea@brume.example', text: 'x'.repeat(2_200_000) });

  await expect(large).rejects.toMatchObject({ responseCode: 552 });
  expect(await mails()).toEqual([]);
});

it('keeps a mail that makes no sense', async () => {
  await send({ to: 'lea@brume.example', raw: 'no header at all\u0000\u0001' });

  expect(await mails()).toHaveLength(1);
  expect((await page('/mailbox')).status).toBe(200);
});

it('lists mails with recipient, subject and date, and filters them', async () => {
  await send({ to: 'lea@brume.example', subject: 'Pour <Léa>', text: 'x' });
  await send({ to: 'hugo@brume.example', subject: 'Pour Hugo', text: 'x' });

  const all = await (await page('/mailbox')).text();
  const filtered = await (await page('/mailbox?lang=en&to=lea@brume.example')).text();

  expect(all).toContain('Pour &lt;Léa&gt;');
  expect(all).toContain('Pour Hugo');
  expect(all).toContain('<html lang="fr">');
  expect(all).toContain('datetime="2027-01-15T10:00:00.000Z"');
  expect(filtered).toContain('<html lang="en">');
  expect(filtered).not.toContain('Pour Hugo');
  expect(filtered).toContain('value="lea@brume.example"');
});

it('says that there is nothing yet', async () => {
  expect(await (await page('/mailbox')).text()).toContain('Aucun message pour l’instant.');
  expect(await (await page('/mailbox?lang=en&to=a@b.example')).text()).toContain(
    'No message for this recipient.',
  );
});

it('shows the text as text, with its links, and no markup of the sender', async () => {
  await send({
    to: 'lea@brume.example',
    text: 'Bonjour <script>alert(1)</script>\nhttps://aparte.example/v/abc?x=1&y=2.',
  });
  const [mail] = await mails();

  const text = await (await page(`/mailbox/${mail!.id}`)).text();

  expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(text).toContain(
    '<a href="https://aparte.example/v/abc?x=1&amp;y=2" rel="noopener noreferrer">https://aparte.example/v/abc?x=1&amp;y=2</a>.',
  );
});

it('shows HTML in a frame where nothing runs', async () => {
  await send({ to: 'lea@brume.example', html: '<p onclick="x()">Bonjour</p><script>alert(1)</script>' });
  const [mail] = await mails();

  const around = await (await page(`/mailbox/${mail!.id}`)).text();
  const frame = await page(`/mailbox/${mail!.id}/html`);

  expect(around).toMatch(/<iframe[^>]*sandbox="allow-popups allow-popups-to-escape-sandbox"/);
  expect(around).not.toContain('alert(1)');
  expect(frame.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(frame.headers.get('content-security-policy')).toContain('; sandbox allow-popups');
  expect(frame.headers.get('content-security-policy')).not.toContain('script-src');
});

it('is emptied from its page, but not from another site', async () => {
  await send({ to: 'lea@brume.example', text: 'x' });
  const empty = (headers: Record<string, string>): Promise<Response> =>
    fetch(`${sandbox.httpUrl}/mailbox/empty`, { method: 'POST', headers, redirect: 'manual' });

  expect((await empty({ Origin: 'http://elsewhere.example' })).status).toBe(403);
  expect(await mails()).toHaveLength(1);
  expect((await empty({ Origin: sandbox.httpUrl })).status).toBe(303);
  expect(await mails()).toEqual([]);
});

it('answers a mail that is gone with a page that says so', async () => {
  const answer = await fetch(`${sandbox.httpUrl}/mailbox/mail_gone?lang=en`, {
    headers: { Accept: 'text/html' },
  });

  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain('This page does not exist.');
});
