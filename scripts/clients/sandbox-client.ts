import { setTimeout as wait } from 'node:timers/promises';

/** A mail as the sandbox received it. */
export interface ReceivedMail {
  id: string;
  text?: string;
  subject?: string;
  raw: string;
}

const CARD = { cardNumber: '4242 4242 4242 4242', cardExpiry: '12/40', cardCvc: '123', cardName: 'Demo' };

/** Somebody at the sandbox: pays on the card page and reads the mailbox. */
export class SandboxClient {
  private readonly origin: string;

  constructor(origin: string) {
    this.origin = origin;
  }

  /** Pays an open checkout with the card that works. */
  async pay(checkoutUrl: string, email: string): Promise<void> {
    const status = await this.tryToPay(checkoutUrl, email, CARD.cardNumber);
    if (status !== 302 && status !== 303) throw new Error(`The card page answered ${String(status)}.`);
  }

  /** Types any card into an open checkout and tells the status of the page's answer. */
  async tryToPay(checkoutUrl: string, email: string, cardNumber: string): Promise<number> {
    const { status } = await fetch(checkoutUrl, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: this.origin },
      body: new URLSearchParams({ email, ...CARD, cardNumber }).toString(),
    });
    return status;
  }

  /** The mails to an address, newest first. */
  async mailsTo(address: string): Promise<ReceivedMail[]> {
    const response = await fetch(`${this.origin}/_sandbox/mails?to=${encodeURIComponent(address)}`);
    return (await response.json()) as ReceivedMail[];
  }

  /** The voucher in the newest mail to an address; waits until it has come. */
  async voucherFor(address: string): Promise<string> {
    const mail = await eventually(async () => (await this.mailsTo(address))[0]);
    const voucher = /\/invite#(v1\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)/.exec(mail.text ?? mail.raw)?.[1];
    if (!voucher) throw new Error('The mail holds no voucher.');
    return voucher;
  }
}

/** Asks again until there is an answer; gives up after a minute. */
export async function eventually<T>(ask: () => Promise<T | undefined | null | false>): Promise<T> {
  for (let attempt = 0; attempt < 600; attempt++) {
    const answer = await ask();
    if (answer) return answer;
    await wait(100);
  }
  throw new Error('What was waited for did not come within a minute.');
}
