import type { OutgoingMail } from '@aparte/platform';
import type { PassingAnswer } from '../watched-server.ts';
import type { Leak, LeakyParts } from './leak.ts';

/** The places in a world where one mistake at a time can be plugged in; without one they change nothing. */
export class Wiring {
  /** Given once the world has started. */
  parts: LeakyParts | null = null;
  /** What every answer of the sponsor site waits for. */
  delay: () => Promise<unknown> = () => Promise.resolve();
  private leak: Leak | null = null;
  private heard = 0;

  /** Plugs a mistake in, or with `null` takes the last one out. */
  async plug(leak: Leak | null): Promise<void> {
    await this.forget();
    this.leak = leak;
  }

  /** Between two histories. */
  async forget(): Promise<void> {
    this.heard = 0;
    if (this.parts) await this.leak?.forget?.(this.parts);
  }

  /** An answer of the private API is about to leave. */
  async passMemberAnswer(answer: PassingAnswer): Promise<void> {
    const { leak, parts } = this;
    if (!leak || !parts || answer.status >= 400 || !leak.hears?.(answer)) return;
    this.heard += 1;
    await leak.does?.(parts);
  }

  /** An answer of the sponsor site is about to leave. */
  async passSponsorAnswer(answer: PassingAnswer): Promise<void> {
    await this.delay();
    this.leak?.shows?.(answer, this.heard);
  }

  /** A mail of the sponsor plane is about to leave. */
  passMail(mail: OutgoingMail): OutgoingMail | null {
    return this.leak?.mails ? this.leak.mails(mail, this.heard) : mail;
  }
}
