import { expect, type Locator } from '@playwright/test';
import { type Ledger, newName, newWord } from '../../canary/ledger.ts';
import type { Lang } from '../lang.ts';
import type { Person } from '../person.ts';
import { type MemberWords, memberWords } from './member-words.ts';

/** Who somebody is on the member site, as opposed to at work. */
export interface Persona {
  displayName: string;
  loginId: string;
  password: string;
  timeZone: string;
  /** What they write to whoever will be their coach. */
  line: string;
}

/** Somebody who never existed; everything they will type is written down first. */
export function inventRep(ledger: Ledger, lang: Lang, timeZone: string): Persona {
  const line =
    lang === 'fr' ? `${newWord()} me pèse depuis lundi.` : `${newWord()} has weighed on me since Monday.`;
  return {
    displayName: ledger.mark('rep.displayName', 'the name a rep chose', `Maude ${newName()}`),
    loginId: ledger.mark('rep.personalEmail', 'the personal e-mail of a rep', `${newWord()}@perso.example`),
    password: ledger.mark('credential.password', 'the password of a rep', `${newWord()} sous la pluie`),
    line: ledger.mark('matching.lineToCoach', 'the line to the future coach', line),
    timeZone,
  };
}

/** The questions that bring a form not seen before: one answer, several, as many as may be, sliders. */
const NEW_FORMS = [0, 2, 5, 6];

/** What a rep does from the promise to a booked session. */
export class RepSteps {
  private readonly person: Person;
  private readonly words: MemberWords;
  private readonly rep: Persona;

  constructor(person: Person, rep: Persona) {
    this.person = person;
    this.rep = rep;
    this.words = memberWords(person.lang);
  }

  /** Reads the promise, and beside it what the director sees. */
  async readsThePromise(organisationName: string): Promise<void> {
    const { promise } = this.words;
    const { page } = this.person;
    await this.person.reads(promise.title);
    await expect(page.getByText(organisationName)).toBeVisible();
    await expect(page.getByRole('main').getByRole('list').nth(1).getByRole('listitem')).toHaveCount(6);
    // The voucher is a secret: it leaves the address bar, and with it the history of the browser.
    expect(page.url()).not.toContain('v1.');
    await this.person.looksAt('rep-01-promise');

    await this.person.button(promise.preview).click();
    const preview = page.getByRole('region', { name: promise.region });
    await expect(preview).toBeVisible();
    await expect(preview.getByRole('list')).toHaveCount(2);
    await this.person.looksAt('rep-02-preview');
    await this.person.button(promise.accept).click();
  }

  /** Makes the account, after a password that is too short; the keys are made in a worker. */
  async makesAnAccount(): Promise<void> {
    const { account, recovery } = this.words;
    const { page } = this.person;
    await this.person.reads(account.title);
    await this.person.fills(account.email, this.rep.loginId);
    await this.person.fills(account.name, this.rep.displayName);
    await this.person.fillsPassword(account.password, 'too short');
    await page.getByRole('combobox', { name: account.timeZone }).selectOption(this.rep.timeZone);
    await this.person.button(account.submit).click();
    await expect(page.getByText(account.tooShort)).toBeVisible();
    await this.person.looksAt('rep-03-account');

    await this.person.fillsPassword(account.password, this.rep.password);
    await this.person.button(account.submit).click();
    await this.person.reads(recovery.title);
    expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([
      expect.stringMatching(/^\/assets\/sealing\.worker-.*\.js$/),
    ]);
  }

  /** Keeps the recovery code, and types two groups of it back after having got them wrong. */
  async keepsTheCode(ledger: Ledger): Promise<void> {
    const { recovery, check } = this.words;
    const { page } = this.person;
    const code = (await page.getByRole('status', { name: recovery.code }).textContent()) ?? '';
    expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){6}$/);
    ledger.mark('credential.recoveryCode', 'the recovery code of a rep', code);
    ledger.mark('credential.recoveryCode', 'the same, without its dashes', code.replaceAll('-', ''));
    await this.person.looksAt('rep-04-recovery-code');
    await this.person.button(recovery.next).click();

    await this.person.reads(check.title);
    const groups = page.getByRole('textbox', { name: check.group });
    await expect(groups).toHaveCount(2);
    await this.typesGroups(groups, () => 'UUUU');
    await expect(page.getByText(check.wrong)).toHaveCount(2);
    await this.person.looksAt('rep-05-recovery-check');
    await this.typesGroups(groups, (number) => code.split('-')[number - 1] ?? '');
    await this.person.reads(this.words.questionnaire.first);
  }

  private async typesGroups(fields: Locator, textOf: (group: number) => string): Promise<void> {
    for (const field of await fields.all()) {
      const number = Number(/\d/.exec((await field.getAttribute('name')) ?? '')?.[0]);
      await field.fill(textOf(number));
    }
    await this.person.button(this.words.check.submit).click();
  }

  /** Answers what has to be answered and some of the rest, and writes the line to the coach. */
  async answersTheQuestionnaire(answers: readonly (readonly string[])[]): Promise<void> {
    const { questionnaire } = this.words;
    const { page } = this.person;
    for (const [position, options] of answers.entries()) {
      for (const option of options) await page.getByLabel(option, { exact: true }).first().check();
      const name = `rep-06-question-${String(position + 1).padStart(2, '0')}`;
      if (NEW_FORMS.includes(position)) await this.person.looksAt(name);
      else await this.person.looksAtTheTextOf(name);
      await this.person.button(questionnaire.next).click();
      await expect(page.getByRole('progressbar')).toHaveAttribute('value', String(position + 2));
    }
    await this.person.reads(questionnaire.last);
    await this.person.fills(questionnaire.line, this.rep.line);
    await this.person.looksAt('rep-07-line');
    await this.person.button(questionnaire.finish).click();
  }

  /** Compares three coaches and chooses the first, sending the line along. */
  async choosesACoach(known: readonly string[]): Promise<string> {
    const { coaches } = this.words;
    const { page } = this.person;
    await this.person.reads(coaches.title);
    const cards = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 2 }) });
    await expect(cards).toHaveCount(3);
    const names = await cards.getByRole('heading', { level: 2 }).allInnerTexts();
    expect([...names].sort()).toEqual([...known].sort());
    for (const card of await cards.all()) {
      await expect(card.getByRole('heading', { name: coaches.reasons })).toBeVisible();
      expect(await card.getByRole('listitem').count()).toBeGreaterThanOrEqual(2);
    }
    await this.person.looksAt('rep-08-coaches');

    const chosen = names[0] ?? '';
    await this.person.button(coaches.choose(chosen)).click();
    const dialog = page.getByRole('dialog', { name: coaches.dialog(chosen) });
    await expect(dialog.getByText(this.rep.line)).toBeVisible();
    await expect(dialog.getByRole('checkbox', { name: coaches.line })).toBeChecked();
    await this.person.looksAt('rep-09-choice');
    await dialog.getByRole('button', { name: coaches.confirm(chosen) }).click();
    await this.person.reads(chosen);
    return chosen;
  }

  /** Goes from the start page to the free times. */
  async looksForATime(): Promise<void> {
    const { home, book, menu } = this.words;
    await this.person.goesTo(menu.home);
    await this.person.reads(home.title(this.rep.displayName));
    await this.person.looksAt('rep-10-home');
    await this.person.link(home.book).click();
    await this.person.reads(book.title);
    // Whatever today is, the next four weeks hold working days.
    await expect(this.person.page.getByText(book.minutes).first()).toBeVisible();
    if ((await this.times().count()) === 0) await this.person.button(book.later).click();
    await expect(this.times().first()).toBeVisible();
    await this.person.looksAt('rep-11-free-times');
  }

  /** Every free time that is offered. */
  times(): Locator {
    const { page } = this.person;
    const all = page.getByRole('region').or(page.locator('section'));
    return all
      .filter({ has: page.getByRole('heading', { level: 2, name: this.words.book.all, exact: true }) })
      .getByRole('button');
  }

  /** The last time of the first day: the first one may stop being offered while somebody reads. */
  lastOfTheFirstDay(): Locator {
    return this.times().filter({ visible: true }).last();
  }

  /** Asks for a free time; the name of the button says which. */
  async asksFor(time: Locator): Promise<void> {
    const { book } = this.words;
    await time.click();
    const dialog = this.person.page.getByRole('dialog', { name: book.dialog });
    await expect(dialog).toBeVisible();
    await this.person.looksAt('rep-12-booking');
    await dialog.getByRole('button', { name: book.submit, exact: true }).click();
  }

  /** Books a free time, and returns when it begins, as the browser asked for it. */
  async books(): Promise<string> {
    const { book, sessions } = this.words;
    const { page } = this.person;
    const [request] = await Promise.all([
      page.waitForRequest((candidate) => isPostTo(candidate, '/v1/rep/sessions')),
      this.asksFor(this.lastOfTheFirstDay()),
    ]);
    const { startsAt } = request.postDataJSON() as { startsAt: string };
    await this.person.reads(book.done);
    await this.person.looksAt('rep-13-booked');
    await this.person.link(book.toSessions).click();
    await this.person.reads(sessions.title);
    await expect(
      page
        .getByRole('main')
        .getByText(clockTime(startsAt, this.rep.timeZone, this.person.lang))
        .first(),
    ).toBeVisible();
    await this.person.looksAt('rep-14-sessions');
    return startsAt;
  }
}

function isPostTo(request: { method: () => string; url: () => string }, path: string): boolean {
  return request.method() === 'POST' && new URL(request.url()).pathname === path;
}

/** The hour that a clock shows at a moment, as the pages write it. */
export function clockTime(instant: string, timeZone: string, lang: string): string {
  const format = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  });
  return format.format(new Date(instant));
}
