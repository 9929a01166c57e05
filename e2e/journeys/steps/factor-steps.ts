import { expect } from '@playwright/test';
import type { Person } from '../person.ts';
import { factorWords, type FactorWords } from './factor-words.ts';

/** What somebody enters with. */
interface Credentials {
  loginId: string;
  password: string;
}

/** What people do with passkeys and one-time codes. */
export class FactorSteps {
  private readonly person: Person;
  private readonly site: string;
  private readonly words: FactorWords;

  constructor(person: Person, site: string) {
    this.person = person;
    this.site = site;
    this.words = factorWords(person.lang);
  }

  async opensSecurity(): Promise<void> {
    await this.person.page.goto(`${this.site}/security`);
    await this.person.reads(this.words.security);
  }

  /** With a device that recognises people and keeps no lock. */
  async triesToAddAPasskey(credentials: Credentials): Promise<void> {
    const { passkey } = this.words;
    await this.makesAPasskey(credentials, 'Sans verrou');
    await expect(this.person.page.getByRole('alert').getByText(passkey.withoutLock)).toBeVisible();
    await this.person.looksAt('factors-02-passkey-without-lock');
    await this.person.button(passkey.cancel).click();
    await expect(this.person.page.getByText(passkey.none)).toBeVisible();
  }

  async addsAPasskey(credentials: Credentials, label: string): Promise<void> {
    await this.makesAPasskey(credentials, label);
    await this.sees(this.words.passkey.done);
    await this.sees(label);
    await this.person.looksAt('factors-03-passkey-added');
  }

  /** As after the browser was closed: the session goes on, and the keys are gone. */
  async forgetsTheKeysOfTheTab(): Promise<void> {
    await this.person.page.evaluate(() => {
      sessionStorage.clear();
    });
    await this.person.page.reload();
    await this.person.reads(this.words.passkey.unlockTitle);
    await expect(this.person.button(this.words.passkey.unlock)).toBeVisible();
    await this.person.looksAt('factors-04-unlock');
  }

  async unlocksByPasskey(): Promise<void> {
    await this.person.button(this.words.passkey.unlock).click();
    await this.person.reads(this.words.security);
  }

  async signsInByPasskey(arrival: string): Promise<void> {
    await this.person.page.goto(`${this.site}/sign-in`);
    await this.person.button(this.words.passkey.signIn).click();
    await this.person.reads(arrival);
  }

  /** Adds codes; tells the secret as it stands on the page. */
  async addsCodes(credentials: Credentials, codeOf: (typed: string) => string): Promise<string> {
    const { code, next } = this.words;
    await this.person.button(code.open).click();
    await this.fillsProof(credentials);
    await this.person.looksAt('factors-05-codes-password');
    await this.person.button(next).click();
    await expect(this.person.page.getByRole('img', { name: code.square })).toBeVisible();
    await this.person.looksAt('factors-06-codes-square');
    const typed = (await this.person.page.locator('main code').innerText()).replace(/\s/g, '');
    await this.person.fills(code.field, codeOf(typed));
    await this.person.button(code.submit).click();
    await this.sees(code.done);
    await this.person.looksAt('factors-07-codes-on');
    return typed;
  }

  async signsInWithCode({ loginId, password }: Credentials, present: () => string): Promise<void> {
    const { code, email, password: label } = this.words;
    await this.person.page.goto(`${this.site}/sign-in`);
    await this.person.fills(email, loginId);
    await this.person.fillsPassword(label, password);
    this.person.expectsRefusal('401 POST /v1/auth/login');
    await this.person.button(code.enter).click();
    await this.person.reads(code.title);
    await this.person.looksAt('factors-08-code-step');

    this.person.expectsRefusal('401 POST /v1/auth/login');
    await this.person.fills(code.field, '000000');
    await this.person.button(code.enter).click();
    await expect(this.person.page.getByRole('alert').getByText(code.wrong)).toBeVisible();
    await this.person.fills(code.field, present());
    await this.person.button(code.enter).click();
  }

  async removesCodes(credentials: Credentials, next: () => string): Promise<void> {
    const { code } = this.words;
    await this.person.button(code.close).click();
    await this.fillsProof(credentials);
    await this.person.fills(code.field, next());
    await this.person.looksAt('factors-09-codes-off');
    await this.person.button(code.remove).click();
    await this.sees(code.removed);
  }

  async removesThePasskey(label: string): Promise<void> {
    const { passkey } = this.words;
    await this.person.button(passkey.remove(label)).click();
    await this.person.looksAt('factors-10-passkey-removal');
    await this.person.page.getByRole('dialog').getByRole('button', { name: passkey.confirm }).click();
    await this.sees(passkey.removed);
    await this.sees(passkey.none);
  }

  private async makesAPasskey(credentials: Credentials, label: string): Promise<void> {
    const { passkey, next } = this.words;
    await this.person.button(passkey.add).click();
    await this.fillsProof(credentials);
    await this.person.button(next).click();
    await this.person.fills(passkey.label, label);
    await this.person.button(passkey.make).click();
  }

  private async fillsProof({ loginId, password }: Credentials): Promise<void> {
    await this.person.fills(this.words.email, loginId);
    await this.person.fillsPassword(this.words.password, password);
  }

  private async sees(text: string): Promise<void> {
    await expect(this.person.page.getByText(text, { exact: true })).toBeVisible();
  }
}
