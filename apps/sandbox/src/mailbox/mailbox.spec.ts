import { expect, it } from '@jest/globals';

import { SeededIds } from '../id-source.ts';
import { Journal } from '../journal.ts';
import { FakeClock } from '../test-sandbox.fake.ts';
import { isMailEntry, Mailbox } from './mailbox.ts';

function arrange(): { mailbox: Mailbox; send: (to: string, subject?: string, source?: string) => string } {
  const mailbox = new Mailbox(new Journal(undefined, isMailEntry), new FakeClock(), new SeededIds('tests'));
  return {
    mailbox,
    send: (to, subject = '', source = 'x') =>
      mailbox.accept({ from: 'a@aparte.example', to: [to], subject, source: Buffer.from(source) }).id,
  };
}

it('drops the oldest mails when there are too many', () => {
  const { mailbox, send } = arrange();
  mailbox.limits = { mails: 2, bytes: 1000 };

  for (const subject of ['one', 'two', 'three']) send('lea@brume.example', subject);

  expect(mailbox.list().map(({ subject }) => subject)).toEqual(['three', 'two']);
});

it('drops the oldest mails when they grow too large together', () => {
  const { mailbox, send } = arrange();
  mailbox.limits = { mails: 10, bytes: 250 };

  for (const subject of ['one', 'two', 'three']) send('lea@brume.example', subject, 'x'.repeat(100));

  expect(mailbox.list().map(({ subject }) => subject)).toEqual(['three', 'two']);
});

it('gives the mails to one person the same ids however many others receive', () => {
  const one = arrange();
  const other = arrange();
  other.send('someone.else@example.org');

  expect(other.send('lea@brume.example')).toBe(one.send('lea@brume.example'));
});
