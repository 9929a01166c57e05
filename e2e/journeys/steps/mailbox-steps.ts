import { expect } from '@playwright/test';
import type { Lang } from '../lang.ts';
import type { Person } from '../person.ts';

const words: Record<Lang, { title: string }> = { fr: { title: 'Courrier' }, en: { title: 'Mailbox' } };

/** What somebody does in the mailbox of the sandbox, where every mail of the house lands. */
export class MailboxSteps {
  private readonly person: Person;
  private readonly sandbox: string;

  constructor(person: Person, sandbox: string) {
    this.person = person;
    this.sandbox = sandbox;
  }

  /** Waits for the one mail to an address; the page shows it by itself. */
  async findsOneMailTo(email: string): Promise<void> {
    const { page, lang } = this.person;
    await page.goto(`${this.sandbox}/mailbox?lang=${lang}&to=${encodeURIComponent(email)}`);
    await this.person.reads(words[lang].title);
    await expect(page.getByRole('cell', { name: email, exact: true })).toHaveCount(1);
  }

  async looksAtTheList(): Promise<void> {
    await this.person.looksAt('mailbox-01-list');
  }

  /** Opens that mail and follows its invitation. */
  async followsTheInvitation(): Promise<void> {
    const { page, lang } = this.person;
    await page.getByRole('row').nth(1).getByRole('link').click();
    // The mail says everything twice, in French and then in English.
    const links = page.getByRole('link', { name: /\/invite#v1\./ });
    await expect(links).toHaveCount(2);
    await this.person.looksAt('mailbox-02-mail');
    await links.nth(lang === 'fr' ? 0 : 1).click();
  }
}
