import { expect, test } from '@jest/globals';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { type OutgoingMail, SmtpMailer } from './mailer.ts';

const MAIL: OutgoingMail = {
  to: 'rep@perso.example',
  subject: 'Bonjour',
  text: 'Une phrase.',
  messageId: 'one',
  date: new Date('2031-03-03T08:00:00Z'),
};

/** A mail server that counts who came and what was handed over, and can hang up. */
class PostOffice {
  connections = 0;
  subjects: string[] = [];
  private readonly server: SMTPServer;

  constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      disableReverseLookup: true,
      closeTimeout: 1,
      onConnect: (_session, done) => {
        this.connections += 1;
        done();
      },
      onData: (stream, _session, done) => {
        let text = '';
        stream.on('data', (part: Buffer) => (text += part.toString('utf8')));
        stream.on('end', () => {
          this.subjects.push(/^Subject: (.*)\r$/m.exec(text)?.[1] ?? '');
          done();
        });
      },
    });
    this.server.on('error', () => undefined);
  }

  async open(port = 0): Promise<number> {
    this.server.listen(port, '127.0.0.1');
    await once(this.server.server, 'listening');
    return (this.server.server.address() as AddressInfo).port;
  }

  /** Ends every connection, as a server does with one that was idle for long. */
  hangUp(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(resolve);
    });
  }
}

test('Mails that follow one another leave over one connection, in their order.', async () => {
  const office = new PostOffice();
  const mailer = new SmtpMailer(`smtp://127.0.0.1:${await office.open()}`, 'Aparté <bonjour@aparte.example>');
  const subjects = ['un', 'deux', 'trois'];
  await Promise.all(subjects.map((subject) => mailer.send({ ...MAIL, subject })));
  await mailer.send({ ...MAIL, subject: 'quatre' });
  expect(office.subjects).toEqual([...subjects, 'quatre']);
  expect(office.connections).toBe(1);
  mailer.close();
  await office.hangUp();
});

test('A mail after the server has hung up leaves over a new connection.', async () => {
  const first = new PostOffice();
  const port = await first.open();
  const mailer = new SmtpMailer(`smtp://127.0.0.1:${port}`, 'Aparté <bonjour@aparte.example>');
  await mailer.send(MAIL);
  await first.hangUp();
  const second = new PostOffice();
  await second.open(port);
  await mailer.send({ ...MAIL, subject: 'Encore' });
  expect(second.subjects).toEqual(['Encore']);
  mailer.close();
  await second.hangUp();
});

test('A server that is away is an error that the caller hears, and the next mail still leaves.', async () => {
  const office = new PostOffice();
  const port = await office.open();
  await office.hangUp();
  const mailer = new SmtpMailer(`smtp://127.0.0.1:${port}`, 'Aparté <bonjour@aparte.example>');
  await expect(mailer.send(MAIL)).rejects.toThrow();
  const later = new PostOffice();
  await later.open(port);
  await mailer.send(MAIL);
  expect(later.subjects).toEqual(['Bonjour']);
  mailer.close();
  await later.hangUp();
});
