import { expect, type Locator } from '@playwright/test';
import type { Ledger } from '../../canary/ledger.ts';
import type { Lang } from '../lang.ts';
import type { Person } from '../person.ts';
import { memberWords } from './member-words.ts';

const fr = {
  title: 'J’ai perdu un appareil',
  password: 'Votre mot de passe',
  make: 'Continuer',
  submit: 'Changer mes clés',
  done: 'Vos clés sont nouvelles',
  renewed: /^Nouvelles clés pour vos conversations\s: (\d+) sur \1$/,
  changed: (name: string) => `${name} a de nouvelles clés`,
  noted: 'J’ai lu',
  verified: 'Numéro de sécurité vérifié',
  closed: 'Une partie de l’historique est fermée ici',
  lost: (name: string) => `${name} a perdu l’accès à votre historique`,
  compare: 'Comparer le numéro de sécurité',
  giveBack: 'Rendre l’historique',
  confirm: 'Oui, rendre l’historique',
  given: /^Historique rendu\./,
};

const en: typeof fr = {
  title: 'I have lost a device',
  password: 'Your password',
  make: 'Continue',
  submit: 'Change my keys',
  done: 'Your keys are new',
  renewed: /^New keys for your conversations: (\d+) of \1$/,
  changed: (name: string) => `${name} has new keys`,
  noted: 'I have read this',
  verified: 'Safety number verified',
  closed: 'Part of the history is closed here',
  lost: (name: string) => `${name} has lost access to your history`,
  compare: 'Compare the safety number',
  giveBack: 'Give the history back',
  confirm: 'Yes, give the history back',
  given: /^History given back\./,
};

const texts: Record<Lang, typeof fr> = { fr, en };

/** What somebody does who lost a device, and what the other person sees of it. */
export class KeySteps {
  private readonly person: Person;
  private readonly site: string;
  private readonly words: typeof fr;

  constructor(person: Person, site: string) {
    this.person = person;
    this.site = site;
    this.words = texts[person.lang];
  }

  /** Takes new keys: the password, the new code typed back, every conversation under its next key. */
  async takesNewKeys(password: string, ledger: Ledger): Promise<void> {
    const { page, lang } = this.person;
    const { recovery, check } = memberWords(lang);
    await page.goto(`${this.site}/security/new-keys`);
    await this.person.reads(this.words.title);
    await this.person.looksAt('rep-30-new-keys');
    await this.person.fillsPassword(this.words.password, password);
    await this.person.button(this.words.make).click();

    const shown = page.getByRole('status', { name: recovery.code });
    const code = (await shown.textContent()) ?? '';
    ledger.mark('credential.recoveryCode', 'the next recovery code of a rep', code);
    ledger.mark('credential.recoveryCode', 'that one, without its dashes', code.replaceAll('-', ''));
    await this.person.button(recovery.next).click();
    for (const field of await page.getByRole('textbox', { name: check.group }).all()) {
      const number = Number(/\d/.exec((await field.getAttribute('name')) ?? '')?.[0]);
      await field.fill(code.split('-')[number - 1] ?? '');
    }
    await this.person.button(this.words.submit).click();
    await this.person.reads(this.words.done);
    await expect(page.getByText(this.words.renewed)).toBeVisible();
    await this.person.looksAt('rep-31-new-keys-done');
  }

  /** Is told of the other's new keys, still knows the number as compared, and takes note. */
  async noticesNewKeysOf(name: string): Promise<void> {
    const { page } = this.person;
    await page.reload();
    const notice = page.getByRole('heading', { level: 2, name: this.words.changed(name) });
    await expect(notice).toBeVisible();
    await expect(this.person.link(this.words.verified)).toBeVisible();
    await this.person.looksAt('coach-30-new-keys-of-a-rep');
    await this.person.button(this.words.noted).click();
    await expect(notice).toBeHidden();
  }

  /** As the one who lost the keys: reads what is closed, and that the other person can give it back. */
  async readsThatHistoryIsClosed(): Promise<void> {
    await expect(this.title(this.words.closed)).toBeVisible();
    await this.person.looksAt('coach-31-history-closed');
  }

  /** As the one who can give it back: the number comes first, and there is no other way. */
  async isAskedForTheHistoryOf(name: string): Promise<void> {
    await expect(this.title(this.words.lost(name))).toBeVisible();
    await expect(this.person.link(this.words.compare)).toBeVisible();
    await expect(this.person.button(this.words.giveBack)).toHaveCount(0);
    await this.person.looksAt('rep-32-history-asked-for');
  }

  async givesTheHistoryBackTo(name: string): Promise<void> {
    await expect(this.title(this.words.lost(name))).toBeVisible();
    await this.person.button(this.words.giveBack).click();
    const dialog = this.person.page.getByRole('dialog');
    await this.person.looksAt('rep-33-giving-back');
    await dialog.getByRole('button', { name: this.words.confirm, exact: true }).click();
    await expect(this.person.page.getByText(this.words.given)).toBeVisible();
  }

  async isNotAskedForTheHistoryOf(name: string): Promise<void> {
    await expect(this.title(this.words.lost(name))).toHaveCount(0);
  }

  /** Opens the conversation anew: nothing is closed any more. */
  async findsTheHistoryGivenBack(): Promise<void> {
    await this.person.page.reload();
    await expect(this.person.page.getByRole('list').first()).toBeVisible();
    await expect(this.title(this.words.closed)).toHaveCount(0);
  }

  private title(name: string): Locator {
    return this.person.page.getByRole('heading', { level: 2, name, exact: true });
  }
}
