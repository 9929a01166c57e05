import type { AddressInfo } from 'node:net';

import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

import { SandboxConfig } from '../sandbox.config.ts';
import { openMail } from './mail.ts';
import { Mailbox } from './mailbox.ts';

const maxMailBytes = 2 * 1024 * 1024;

/** Accepts mails from anyone to anyone and puts them into the mailbox; nothing is ever sent on. */
@Injectable()
export class MailServer implements OnApplicationShutdown {
  private server: SMTPServer | undefined;

  constructor(
    private readonly config: SandboxConfig,
    private readonly mailbox: Mailbox,
  ) {}

  get isListening(): boolean {
    return this.server?.server.listening ?? false;
  }

  /** Starts to listen and tells on which port. */
  async listen(): Promise<number> {
    const server = new SMTPServer({
      authOptional: true,
      allowInsecureAuth: true,
      disabledCommands: ['STARTTLS'],
      disableReverseLookup: true,
      size: maxMailBytes,
      closeTimeout: 1000,
      onAuth: (auth, _session, done) => {
        done(null, { user: auth.username ?? 'anyone' });
      },
      onData: (stream, session, done) => {
        this.receive(stream, session).then(
          () => {
            done();
          },
          (error: unknown) => {
            done(error instanceof Error ? error : new Error('The mail could not be kept.'));
          },
        );
      },
    });
    this.server = server;

    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.config.SANDBOX_SMTP_PORT, this.config.SANDBOX_HOST, () => {
        server.off('error', reject);
        resolve();
      });
    });
    // A sender that hangs up in the middle is no fault of the sandbox.
    server.on('error', () => undefined);
    // A server that listens on a port, and not on a pipe, has an address.
    return (server.server.address() as AddressInfo).port;
  }

  async onApplicationShutdown(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (server) {
      await new Promise<void>((resolve) => {
        server.close(resolve);
      });
    }
  }

  private async receive(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
    const source = await readWithinLimit(stream);
    const { mailFrom, rcptTo } = session.envelope;
    this.mailbox.accept({
      from: mailFrom === false ? '' : mailFrom.address,
      to: rcptTo.map(({ address }) => address),
      subject: await subjectOf(source),
      source,
    });
  }
}

/** Reads on to the end, as the sender must be heard out, but keeps no more than the limit. */
async function readWithinLimit(stream: SMTPServerDataStream): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= maxMailBytes) parts.push(part);
  }
  if (size > maxMailBytes) {
    throw Object.assign(new Error(`The mail is larger than ${maxMailBytes} bytes.`), { responseCode: 552 });
  }
  return Buffer.concat(parts);
}

/** A mail too strange to be opened is kept all the same. */
async function subjectOf(source: Buffer): Promise<string> {
  try {
    return (await openMail(source)).subject;
  } catch {
    return '';
  }
}
