import { expect } from '@playwright/test';
import type { Lang } from '../lang.ts';
import type { Person } from '../person.ts';
import { type MemberWords, memberWords } from './member-words.ts';

/** The button that leads to a language is named in that language. */
const SWITCHES: Record<Lang, string> = { fr: 'FR Français', en: 'EN English' };

/** What reps and coaches do alike: enter, leave, write to each other, compare their safety number. */
export class MemberSteps {
  private readonly person: Person;
  private readonly site: string;
  private readonly words: MemberWords;
  private readonly role: string;

  constructor(person: Person, site: string, role: 'rep' | 'coach' | 'operator') {
    this.person = person;
    this.site = site;
    this.role = role;
    this.words = memberWords(person.lang);
  }

  async signsIn(
    { loginId, password }: { loginId: string; password: string },
    arrival: string,
  ): Promise<void> {
    const { signIn } = this.words;
    await this.person.page.goto(`${this.site}/sign-in`);
    await this.person.reads(signIn.title);
    await this.person.looksAt(`${this.role}-20-sign-in`);
    await this.person.fills(signIn.email, loginId);
    await this.person.fillsPassword(signIn.password, password);
    await this.person.button(signIn.submit).click();
    await this.person.reads(arrival);
  }

  /** Turns a page that opened in the language of the account into the one that this person wants to read. */
  async switchesFrom(accountLang: Lang): Promise<void> {
    const { lang } = this.person;
    if (accountLang !== lang) await this.person.button(SWITCHES[lang]).click();
  }

  async signsOut(): Promise<void> {
    await this.person.button(this.words.signOut).click();
    await this.person.reads(this.words.welcome);
    await this.person.looksAt(`${this.role}-21-signed-out`);
  }

  /** Writes a message and sees that it has left. */
  async writes(text: string): Promise<void> {
    const { conversation } = this.words;
    await this.person.fills(conversation.write, text);
    await this.person.button(conversation.send).click();
    const message = this.message(text);
    await expect(message).toBeVisible();
    await expect(message).toContainText(conversation.sent);
  }

  /** Sees these messages, in this order, and no others. */
  async reads(texts: readonly string[]): Promise<void> {
    const history = this.person.page.getByRole('list', { name: this.words.conversation.history });
    for (const text of texts) await expect(this.message(text)).toBeVisible();
    const shown = await history.getByRole('listitem').allInnerTexts();
    const positions = texts.map((text) => shown.findIndex((line) => line.includes(text)));
    expect(positions).toEqual([...positions].sort((one, other) => one - other));
    expect(
      shown
        .join('\n')
        .split('\n')
        .filter((line) => texts.includes(line)),
    ).toEqual(texts);
  }

  private message(text: string) {
    const history = this.person.page.getByRole('list', { name: this.words.conversation.history });
    return history.getByRole('listitem').filter({ hasText: text });
  }

  async looksAtTheConversation(): Promise<void> {
    await this.person.looksAt(`${this.role}-22-conversation`);
  }

  /** The twelve groups that both must see. */
  async readsTheSafetyNumber(): Promise<string[]> {
    const { conversation, safety } = this.words;
    await this.person.link(conversation.unverified).click();
    await this.person.reads(safety.title);
    const groups = this.person.page.getByRole('list', { name: safety.groups }).getByRole('listitem');
    await expect(groups).toHaveCount(12);
    await this.person.looksAt(`${this.role}-23-safety-number`);
    return groups.allInnerTexts();
  }

  async confirmsTheSafetyNumber(): Promise<void> {
    const { safety } = this.words;
    await this.person.button(safety.same).click();
    await expect(this.person.page.getByText(safety.done)).toBeVisible();
    await this.person.link(safety.back).click();
  }
}
