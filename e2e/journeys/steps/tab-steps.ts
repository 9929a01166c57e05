import { expect, type Locator } from '@playwright/test';
import type { Person } from '../person.ts';
import { memberWords } from './member-words.ts';

/** What somebody enters with. */
interface Credentials {
  loginId: string;
  password: string;
}

const LONG_SLEEP_MS = 16 * 60_000;

const words = {
  unlock: 'Unlock your space',
  submit: 'Unlock',
  idle: 'This page was left for 15 minutes: it has locked. What you were writing is kept.',
  ended: /^Your account is no longer open here: closed from another tab, or at the end of its time\./,
  offline: 'Offline. What you write is kept here and will leave when the connection is back.',
  waiting: 'Waiting for the connection',
  notLeft: 'Not everything has left',
  stay: 'Stay signed in',
  leave: 'Sign out all the same',
};

/** What somebody does who has several tabs of one browser open; in English. */
export class TabSteps {
  private readonly person: Person;
  private readonly member = memberWords('en');

  constructor(person: Person) {
    this.person = person;
  }

  /** Opens a page of the site in this tab, whose keys are not those of the other one. */
  async opens(address: string, { loginId, password }: Credentials): Promise<void> {
    await this.person.page.goto(address);
    await this.unlocks({ loginId, password });
  }

  /** Enters the password where the page asks for it again. */
  async unlocks({ loginId, password }: Credentials): Promise<void> {
    const { signIn } = this.member;
    await this.person.reads(words.unlock);
    await this.person.fills(signIn.email, loginId);
    await this.person.fillsPassword(signIn.password, password);
    await this.person.button(words.submit).click();
    await expect(this.field).toBeEnabled();
  }

  /** Signs in on the page that is shown, without loading it again. */
  async signsInHere({ loginId, password }: Credentials): Promise<void> {
    const { signIn } = this.member;
    await this.person.fills(signIn.email, loginId);
    await this.person.fillsPassword(signIn.password, password);
    await this.person.button(signIn.submit).click();
    await expect(this.field).toBeEnabled();
  }

  /** Types something and does not send it. */
  async begins(text: string): Promise<void> {
    await this.field.fill(text);
  }

  async findsWhatWasBegun(text: string): Promise<void> {
    await expect(this.field).toHaveValue(text);
  }

  /** Writes while there is no line: it waits, and the page says so. */
  async writesWithoutALine(text: string): Promise<void> {
    const { conversation } = this.member;
    await expect(this.person.page.getByText(words.offline)).toBeVisible();
    await this.field.fill(text);
    await this.person.button(conversation.send).click();
    const history = this.person.page.getByRole('list', { name: conversation.history });
    await expect(history.getByRole('listitem').filter({ hasText: text })).toContainText(words.waiting);
  }

  /** The device sleeps over this tab for a quarter of an hour, without a second going by elsewhere. */
  async isLeftAlone(): Promise<void> {
    await this.person.page.evaluate((ms) => {
      const { now } = Date;
      Date.now = () => now() + ms;
      document.dispatchEvent(new Event('visibilitychange'));
      Date.now = now;
    }, LONG_SLEEP_MS);
    await this.person.reads(words.unlock);
    await expect(this.person.page.getByText(words.idle)).toBeVisible();
  }

  /** The other tab was signed out, and this one says so. */
  async readsThatItWasClosed(): Promise<void> {
    await this.person.reads(this.member.signIn.title);
    await expect(this.person.page.getByText(words.ended)).toBeVisible();
    await this.person.looksAt('tabs-01-closed-elsewhere');
  }

  /** Wants to sign out, is told that something waits in this browser, and stays; then leaves all the same. */
  async signsOutAfterAWarning(): Promise<void> {
    const { page } = this.person;
    const dialog = page.getByRole('dialog', { name: words.notLeft });
    const signOut = this.person.button(this.member.signOut);
    await signOut.click();
    await expect(dialog).toContainText('1 message or file is still waiting here');
    await this.person.looksAt('tabs-02-something-waits');
    await dialog.getByRole('button', { name: words.stay }).click();
    await expect(dialog).toBeHidden();
    await signOut.click();
    await dialog.getByRole('button', { name: words.leave }).click();
    await this.person.reads(this.member.welcome);
  }

  private get field(): Locator {
    return this.person.page.getByRole('textbox', { name: this.member.conversation.write, exact: true });
  }
}
