import { Inject, Injectable } from '@nestjs/common';

import { Clock } from '../clock.ts';
import { IdSource } from '../id-source.ts';
import { Journal } from '../journal.ts';
import type { ReceivedMail } from './mail.ts';

/** What the journal of the mailbox holds: a mail that came, or mails that went. */
export type MailEntry =
  (Omit<ReceivedMail, 'source'> & { kind: 'mail'; source: string }) | { kind: 'gone'; ids: string[] };

/** The nest token of the journal below the mailbox. */
export const mailJournal = Symbol('mail journal');

/** How much is kept; beyond it the oldest mails make room for new ones. */
export interface MailboxLimits {
  mails: number;
  bytes: number;
}

const defaultLimits: MailboxLimits = { mails: 10_000, bytes: 64 * 1024 * 1024 };

/** Every mail that was sent to the sandbox, whoever it was meant for. */
@Injectable()
export class Mailbox {
  private readonly mails = new Map<string, ReceivedMail>();
  private bytes = 0;
  limits = defaultLimits;

  constructor(
    @Inject(mailJournal) private readonly journal: Journal<MailEntry>,
    private readonly clock: Clock,
    private readonly ids: IdSource,
  ) {
    journal.replay((entry) => {
      if (entry.kind === 'gone') this.remove(entry.ids);
      else this.add({ ...entry, source: Buffer.from(entry.source, 'base64') });
    });
  }

  accept(mail: Pick<ReceivedMail, 'from' | 'to' | 'subject' | 'source'>): ReceivedMail {
    const received = { ...mail, id: this.newId(mail.to), receivedAt: this.clock.now().toISOString() };
    this.journal.append(toEntry(received));
    this.add(received);
    this.makeRoom();
    return received;
  }

  /** The mails of one recipient, or all of them, newest first. */
  list(recipient?: string): ReceivedMail[] {
    const wanted = recipient?.trim().toLowerCase();
    const mails = [...this.mails.values()].reverse();
    if (wanted === undefined || wanted === '') return mails;
    return mails.filter(({ to }) => to.some((address) => address.toLowerCase() === wanted));
  }

  find(id: string): ReceivedMail | undefined {
    return this.mails.get(id);
  }

  /** Removes the mails of one recipient, or all of them. */
  clear(recipient?: string): void {
    const ids = this.list(recipient).map(({ id }) => id);
    this.remove(ids);
    if (this.mails.size === 0) {
      this.journal.replaceAll([]);
      this.ids.restart();
    } else if (ids.length > 0) {
      this.journal.append({ kind: 'gone', ids });
    }
  }

  /** Drawn per recipient, so that mails to one person never show in the ids of mails to another. */
  private newId(recipients: readonly string[]): string {
    const series = `mail to ${recipients.join(' ').toLowerCase()}`;
    let id = `mail_${this.ids.token(series)}`;
    while (this.mails.has(id)) id = `mail_${this.ids.token(series)}`;
    return id;
  }

  private makeRoom(): void {
    const dropped: string[] = [];
    for (const { id } of this.mails.values()) {
      if (this.mails.size <= this.limits.mails && this.bytes <= this.limits.bytes) break;
      this.remove([id]);
      dropped.push(id);
    }
    if (dropped.length > 0) this.journal.append({ kind: 'gone', ids: dropped });
    if (this.journal.isWasteful(this.mails.size))
      this.journal.replaceAll([...this.mails.values()].map(toEntry));
  }

  private add(mail: ReceivedMail): void {
    this.mails.set(mail.id, mail);
    this.bytes += mail.source.length;
  }

  private remove(ids: readonly string[]): void {
    for (const id of ids) {
      this.bytes -= this.mails.get(id)?.source.length ?? 0;
      this.mails.delete(id);
    }
  }
}

/** Whether a line of the journal was written by the mailbox. */
export function isMailEntry(value: unknown): value is MailEntry {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;

  const entry = value as Record<string, unknown>;
  if (entry['kind'] === 'gone') return Array.isArray(entry['ids']);
  return (
    entry['kind'] === 'mail' &&
    ['id', 'receivedAt', 'from', 'subject', 'source'].every((name) => typeof entry[name] === 'string') &&
    Array.isArray(entry['to'])
  );
}

function toEntry(mail: ReceivedMail): MailEntry {
  return { ...mail, kind: 'mail', source: mail.source.toString('base64') };
}
