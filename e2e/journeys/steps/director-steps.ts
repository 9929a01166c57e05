import { readFileSync } from 'node:fs';
import { expect, type Locator } from '@playwright/test';
import { pdfText } from '../pdf-text.ts';
import type { Person } from '../person.ts';
import type { Employee, Team } from '../team.ts';
import { directorWords, type DirectorWords } from './director-words.ts';

/** What a director does on the sponsor site. */
export class DirectorSteps {
  private readonly person: Person;
  private readonly site: string;
  private readonly words: DirectorWords;

  constructor(person: Person, site: string) {
    this.person = person;
    this.site = site;
    this.words = directorWords(person.lang);
  }

  async arrives(): Promise<void> {
    await this.person.page.goto(this.site);
    await this.person.reads(this.words.landing);
    await this.person.looksAt('director-01-landing');
  }

  async signsUp({ organisationName, director }: Team): Promise<void> {
    const { signUp } = this.words;
    const { person } = this;
    await person.page.getByRole('main').getByRole('link', { name: this.words.start, exact: true }).click();
    await person.reads(signUp.title);
    await person.fills(signUp.organisation, organisationName);
    await person.fills(signUp.name, director.displayName);
    await person.fills(signUp.email, director.email);
    await person.fillsPassword(signUp.password, 'short');
    await person.button(signUp.submit).click();
    await expect(person.page.getByText(signUp.mustAccept)).toBeVisible();
    await expect(person.page.getByText(signUp.tooShort)).toBeVisible();
    await person.looksAt('director-02-sign-up');

    await person.fillsPassword(signUp.password, director.password);
    await person.page.getByRole('checkbox', { name: signUp.accept }).check();
    await person.button(signUp.submit).click();
    await person.reads(this.words.seats.title);
    await expect(person.page.getByRole('heading', { name: this.words.seats.none })).toBeVisible();
    await person.looksAt('director-03-no-seats');
  }

  /** Chooses twelve seats, after having tried a number that cannot be bought. */
  async choosesTwelveSeats(): Promise<void> {
    const { buy, seats } = this.words;
    const { person } = this;
    await person.link(seats.buy).click();
    await person.reads(buy.title);
    const count = person.page.getByRole('textbox', { name: buy.howMany });
    await count.fill('4');
    await expect(person.button(buy.payNothing)).toBeDisabled();
    await expect(person.page.getByText(buy.range)).toBeVisible();
    await count.fill('10');
    await person.button(buy.more).click();
    await person.button(buy.more).click();
    await expect(count).toHaveValue('12');

    const bill = person.page.getByRole('term').or(person.page.getByRole('definition'));
    await expect(bill).toHaveText(buy.lines);
    await person.looksAt('director-04-buy');
    await person.button(buy.pay).click();
  }

  /** Is on the card page: one card is declined, the next one pays. */
  async paysByCard(): Promise<void> {
    const { card, paid } = this.words;
    const { person } = this;
    await person.reads(card.title);
    await this.typesCard('4000 0000 0000 0002');
    person.expectsRefusal(`402 POST ${new URL(person.page.url()).pathname}`);
    await person.button(card.pay).click();
    await expect(person.page.getByRole('alert')).toContainText(card.declined);
    await person.looksAt('director-05-card-declined');

    await this.typesCard('4242 4242 4242 4242');
    await person.button(card.pay).click();
    await person.reads(paid.title);
    await expect(person.page.getByText(paid.seats)).toBeVisible();
    await person.looksAt('director-06-paid');
  }

  private async typesCard(number: string): Promise<void> {
    const { card } = this.words;
    await this.person.fills(card.number, number);
    await this.person.fills(card.expiry, '12/40');
    await this.person.fills(card.code, '123');
    await this.person.fills(card.name, 'H. Kerouanton');
  }

  /** Reads the bill in the list and in its PDF. */
  async findsTheInvoice(team: Team): Promise<void> {
    const { invoices, menu } = this.words;
    const { person } = this;
    await person.goesTo(menu.invoices);
    await person.reads(invoices.title);
    const row = person.page.getByRole('row').nth(1);
    await expect(row.getByRole('cell', { name: invoices.total, exact: true })).toBeVisible();
    await expect(row.getByRole('cell', { name: invoices.paid, exact: true })).toBeVisible();
    const number = await row.getByRole('rowheader').innerText();
    await person.looksAt('director-07-invoices');

    const pdf = await this.downloads(row.getByRole('link', { name: invoices.pdf }));
    const text = pdfText(pdf);
    expect(text).toContain(number);
    expect(text).toContain(team.organisationName);
    expect(text).toContain(invoices.onPaper);
  }

  /** Follows a link to a file, and returns what the file holds. */
  private async downloads(link: Locator): Promise<Buffer> {
    const [download] = await Promise.all([this.person.page.waitForEvent('download'), link.click()]);
    const content = readFileSync(await download.path());
    await download.delete();
    return content;
  }

  /** Sends a file of four people whose third has no address, and adds the others once they were looked over. */
  async sendsTheList(people: readonly Employee[]): Promise<void> {
    const { roster } = this.words;
    const { person } = this;
    await person.page.goto(`${this.site}/roster/import`);
    await person.reads(roster.upload);
    await person.looksAt('director-08-roster-import');
    const [first, second, broken, fourth] = people;
    const rows = [first, second, { name: broken?.name, email: 'no-address' }, fourth];
    const lines = rows.map((row) => [row?.name, row?.email].join(roster.separator));
    const [chooser] = await Promise.all([
      person.page.waitForEvent('filechooser'),
      person.button(roster.choose).click(),
    ]);
    const csv = [roster.header, ...lines].join('\r\n');
    await chooser.setFiles({ name: 'team.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });

    await person.reads(roster.review);
    await expect(person.page.getByRole('heading', { name: roster.rejected })).toBeVisible();
    await expect(person.page.getByRole('row', { name: roster.badRow, exact: true })).toBeVisible();
    await expect(person.page.getByRole('heading', { name: roster.accepted })).toBeVisible();
    await expect(person.page.getByText(roster.aside)).toBeVisible();
    await person.looksAt('director-09-roster-review');
    await this.seesAnEmptyListInAnotherTab();

    await person.button(roster.confirm).click();
    await person.reads(roster.done);
    await expect(person.page.getByRole('status')).toContainText(roster.added);
    await person.looksAt('director-10-roster-done');
  }

  private async seesAnEmptyListInAnotherTab(): Promise<void> {
    const tab = await this.person.context.newPage();
    await tab.goto(`${this.site}/roster`);
    await expect(tab.getByRole('heading', { name: this.words.roster.empty })).toBeVisible();
    await tab.close();
  }

  /** Reads the list once every invitation has left, and takes one person off it. */
  async removesSomebody(people: readonly Employee[], leaver: Employee): Promise<void> {
    const { roster } = this.words;
    const { person } = this;
    await person.link(roster.toList).click();
    await person.reads(roster.title);
    for (const { name } of people) await expect(this.rowOf(name)).toBeVisible();
    await person.looksAt('director-11-roster');

    await person.button(roster.remove(leaver.name)).click();
    const dialog = person.page.getByRole('dialog', { name: roster.removal(leaver.name) });
    await expect(dialog).toBeVisible();
    await person.looksAt('director-12-roster-removal');
    await dialog.getByRole('button', { name: roster.confirmRemoval, exact: true }).click();
    await expect(person.page.getByRole('status')).toHaveText(roster.removed(leaver.name));
    await expect(this.rowOf(leaver.name)).toHaveCount(0);
    for (const { name } of people.filter((other) => other !== leaver)) {
      await expect(this.rowOf(name)).toBeVisible();
    }
  }

  private rowOf(name: string) {
    return this.person.page.getByRole('rowheader', { name, exact: true });
  }

  async signsOut(): Promise<void> {
    await this.person.button(this.words.menu.signOut).click();
    await this.person.reads(this.words.landing);
    await expect(this.person.link(this.words.menu.signIn)).toBeVisible();
  }

  async signsIn({ director }: Team): Promise<void> {
    const { signIn, signUp } = this.words;
    const { person } = this;
    await person.page.goto(`${this.site}/sign-in`);
    await person.reads(signIn.title);
    await person.looksAt('director-13-sign-in');
    await person.fills(signIn.email, director.email);
    await person.fillsPassword(signUp.password, director.password);
    await person.button(signIn.submit).click();
    await person.reads(this.words.seats.title);
  }

  async seesTwelveSeats(): Promise<void> {
    const { seats, menu } = this.words;
    const { person } = this;
    await person.goesTo(menu.seats);
    await person.reads(seats.title);
    await expect(person.page.getByText(seats.next)).toBeVisible();
    await expect(person.page.getByText(seats.never)).toBeVisible();
    await person.looksAt('director-14-seats');
  }

  async findsNoLetter(): Promise<void> {
    await this.person.goesTo(this.words.menu.letters);
    await this.person.reads(this.words.letters.title);
    await expect(this.person.page.getByRole('heading', { name: this.words.letters.empty })).toBeVisible();
    await expect(this.person.page.getByText(this.words.letters.noWord)).toBeVisible();
    await this.person.looksAt('director-15-letters');
  }

  async readsWhoSeesWhat(): Promise<void> {
    await this.person.goesTo(this.words.menu.disclosure);
    await this.person.reads(this.words.disclosure);
    await this.person.looksAt('director-16-who-sees-what');
  }

  /** Everything a director can read, page by page, as it stands on the screen once it is all there. */
  async readsEverything(): Promise<string[]> {
    const { menu, seats, roster, invoices, letters } = this.words;
    const main = this.person.page.getByRole('main');
    const pages = [
      [menu.seats, seats.title, main.getByText(seats.nextPayment)],
      [menu.roster, roster.title, main.getByRole('rowheader').first()],
      [menu.invoices, invoices.title, main.getByRole('rowheader').first()],
      [menu.letters, letters.title, main.getByText(letters.noWord)],
    ] as const;
    const texts: string[] = [];
    for (const [entry, title, lastToCome] of pages) {
      await this.person.goesTo(entry);
      await this.person.reads(title);
      await expect(lastToCome).toBeVisible();
      await expect(main.locator('.ui-loading')).toHaveCount(0);
      texts.push(await main.innerText());
    }
    return texts;
  }
}
