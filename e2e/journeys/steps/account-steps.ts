import { expect } from '@playwright/test';
import { type Ledger, newWord } from '../../canary/ledger.ts';
import type { Person } from '../person.ts';
import { type AccountWords, accountWords } from './account-words.ts';
import { type MemberWords, memberWords } from './member-words.ts';

/** What somebody does to look after their account, and to come back into it. */
export class AccountSteps {
  private readonly person: Person;
  private readonly ledger: Ledger;
  private readonly words: AccountWords;
  private readonly member: MemberWords;

  constructor(person: Person, ledger: Ledger) {
    this.person = person;
    this.ledger = ledger;
    this.words = accountWords(person.lang);
    this.member = memberWords(person.lang);
  }

  /** A password that nobody guesses, written down as a marker. */
  inventsAPassword(): string {
    return this.ledger.mark('credential.password', 'the new password of a rep', `${newWord()} dans la brume`);
  }

  async goesToSecurity(): Promise<void> {
    await this.person.goesTo(this.words.security);
    await this.person.reads(this.words.security);
    await expect(this.person.page.getByText(this.words.sessions.here)).toBeVisible();
  }

  /** Changes the password, after one that thieves try first. */
  async changesThePassword(current: string, next: string): Promise<void> {
    const { password } = this.words;
    await this.goesToSecurity();
    await this.person.looksAt('account-01-security');
    await this.person.link(password.open).click();
    await this.person.reads(password.title);
    await this.person.fillsPassword(password.current, current);
    await this.person.fillsPassword(password.next, 'motdepasse12345');
    await this.person.button(password.submit).click();
    await expect(this.person.page.getByText(password.weak)).toBeVisible();
    await this.person.looksAt('account-02-weak-password');

    await this.person.fillsPassword(password.next, next);
    await this.person.button(password.submit).click();
    await this.person.reads(password.done);
    await this.person.looksAt('account-03-password-changed');
  }

  /** Is asked whether the code is still at hand, and will look later: nobody asks again on the next day. */
  async putsTheReminderOff(): Promise<void> {
    const { title, later } = this.words.reminder;
    const { page } = this.person;
    await expect(page.getByText(title)).toBeVisible();
    await this.person.looksAt('account-20-old-code');
    await this.person.button(later).click();
    await expect(page.getByText(title)).toBeHidden();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(title)).toBeHidden();
  }

  /** Makes a new recovery code where the account is open, and returns it. */
  async makesANewCode(): Promise<string> {
    const { code } = this.words;
    await this.goesToSecurity();
    await this.person.link(code.open).click();
    const shown = await this.keepsTheCode(code.submit, 'account-04-new-code');
    await this.person.reads(code.done);
    return shown;
  }

  /** Signs every other browser out. */
  async endsEveryOtherSession(): Promise<void> {
    const { sessions } = this.words;
    await this.goesToSecurity();
    await this.person.button(sessions.endOthers).click();
    await expect(this.person.page.getByText(sessions.onlyHere)).toBeVisible();
  }

  /** Asks for the mail with the way back, from the page where one signs in. */
  async asksForTheWayBack(site: string, loginId: string): Promise<void> {
    const { forgotten } = this.words;
    await this.person.page.goto(`${site}/sign-in`);
    await this.person.link(forgotten.link).click();
    await this.person.reads(forgotten.title);
    await this.person.looksAt('account-05-forgotten');
    await this.person.fills(forgotten.email, loginId);
    await this.person.button(forgotten.submit).click();
    await this.person.reads(forgotten.sent);
    await this.person.looksAt('account-06-mail-sent');
  }

  /** Opens the mail in the sandbox and follows its link. */
  async followsTheWayBack(sandbox: string, loginId: string): Promise<void> {
    const { page, lang } = this.person;
    const { forgotten, choice } = this.words;
    await page.goto(`${sandbox}/mailbox?lang=${lang}&to=${encodeURIComponent(loginId)}`);
    await page.getByRole('link', { name: forgotten.subject }).first().click();
    await page.getByRole('link', { name: /\/recover#/ }).click();
    await this.person.reads(choice.title);
    expect(page.url()).not.toContain('#');
    await this.person.looksAt('account-07-ways-back');
  }

  /** Comes back with the code, after a slip of the finger that is not sent; returns the code that follows it. */
  async comesBackWithTheCode(code: string, password: string): Promise<string> {
    const { choice, recover } = this.words;
    const { page } = this.person;
    await this.person.button(choice.code).click();
    await this.person.reads(recover.title);
    const sent: string[] = [];
    page.on('request', (request) => sent.push(new URL(request.url()).pathname));
    await this.person.fills(recover.code, withASlip(code));
    await this.person.fillsPassword(this.words.password.next, password);
    await this.person.button(recover.submit).click();
    await expect(page.getByText(recover.slip)).toBeVisible();
    expect(sent.filter((path) => path.startsWith('/v1/'))).toEqual([]);
    await this.person.looksAt('account-08-slip-in-the-code');

    await this.person.fills(recover.code, code.toLowerCase().replaceAll('-', ' '));
    await this.person.button(recover.submit).click();
    return this.keepsTheCode(recover.confirm, 'account-09-code-after-recovery');
  }

  /** Starts over, after having written another word than the one asked for. */
  async startsOver(password: string): Promise<void> {
    const { choice, lost, recover } = this.words;
    await this.person.button(choice.lost).click();
    await this.person.reads(lost.title);
    await this.person.fills(lost.confirm, 'oui');
    await this.person.fillsPassword(this.words.password.next, password);
    await this.person.button(lost.submit).click();
    await expect(this.person.page.getByText(lost.wrong)).toBeVisible();
    await this.person.looksAt('account-10-start-over');
    await this.person.fills(lost.confirm, lost.word);
    await this.person.button(lost.submit).click();
    await this.keepsTheCode(recover.confirm, 'account-11-code-after-reset');
  }

  /** Is warned that the other person's keys changed, and cannot write. */
  async isWarnedOfNewKeys(name: string): Promise<void> {
    const { reset } = this.words;
    const { conversation } = this.member;
    await expect(this.person.page.getByRole('heading', { name: reset.title(name) })).toBeVisible();
    await expect(this.person.button(conversation.send)).toBeDisabled();
    await this.person.looksAt('account-12-keys-changed');
  }

  /** Decides to trust the new keys; writing is possible again. */
  async trustsTheNewKeys(): Promise<void> {
    const { reset } = this.words;
    await this.person.button(reset.accept).click();
    await this.person.page
      .getByRole('dialog')
      .getByRole('button', { name: reset.confirm, exact: true })
      .click();
    await expect(this.person.button(this.member.conversation.send)).toBeEnabled();
  }

  /** Keeps the code that is shown and types two of its groups back. */
  private async keepsTheCode(submit: string, picture: string): Promise<string> {
    const { recovery, check } = this.member;
    const { page } = this.person;
    await this.person.reads(recovery.title);
    const shown = page.getByRole('status', { name: recovery.code });
    await expect(shown).toBeVisible();
    const code = (await shown.textContent()) ?? '';
    this.ledger.mark('credential.recoveryCode', 'a later recovery code of a rep', code);
    await this.person.looksAt(picture);
    await this.person.button(recovery.next).click();
    await this.person.reads(check.title);
    for (const field of await page.getByRole('textbox', { name: check.group }).all()) {
      const number = Number(/\d/.exec((await field.getAttribute('name')) ?? '')?.[0]);
      await field.fill(code.split('-')[number - 1] ?? '');
    }
    await this.person.button(submit).click();
    return code;
  }
}

/** The code with its last sign replaced by another one. */
function withASlip(code: string): string {
  return code.slice(0, -1) + (code.endsWith('0') ? '1' : '0');
}
