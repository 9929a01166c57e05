import { readFileSync } from 'node:fs';
import { expect, type Locator } from '@playwright/test';
import type { Person } from '../person.ts';
import { type MemberWords, memberWords } from './member-words.ts';
import { type WritingWords, writingWords } from './writing-words.ts';

/** What people do with what was written: change it, find it, show it, take it along, keep it for themselves. */
export class WritingSteps {
  private readonly person: Person;
  private readonly words: WritingWords;
  private readonly member: MemberWords;

  constructor(person: Person) {
    this.person = person;
    this.words = writingWords(person.lang);
    this.member = memberWords(person.lang);
  }

  async changes(before: string, after: string): Promise<void> {
    const { acts, edit } = this.words;
    await this.message(before).getByRole('button', { name: acts.open, exact: true }).click();
    await this.person.looksAt('writing-01-acts');
    await this.person.button(acts.edit).click();
    await this.person.fills(edit.field, after);
    await this.person.looksAt('writing-02-rewording');
    await this.person.button(edit.save).click();
    await this.seesChanged(before, after);
  }

  /** Sees the new words, and the former ones when asking for them. */
  async seesChanged(before: string, after: string): Promise<void> {
    const edited = this.message(after).getByRole('button', { name: this.words.edit.edited, exact: true });
    await expect(this.message(after)).not.toContainText(before, { useInnerText: true });
    await edited.click();
    await expect(this.message(after)).toContainText(before, { useInnerText: true });
    await this.person.looksAt('writing-03-edited');
  }

  /** Looks for a word that nobody wrote, then for one that somebody did, and is led to the message. */
  async finds(nowhere: string, text: string): Promise<void> {
    const { search } = this.words;
    const { page } = this.person;
    await this.person.link(search.link).click();
    const field = page.getByRole('searchbox', { name: search.label });
    await field.fill(nowhere);
    await expect(page.getByText(search.none)).toBeVisible();
    await field.fill(text.split(/[ ,]/)[0]!.toUpperCase());
    await expect(page.getByText(search.one, { exact: true })).toBeVisible();
    await this.person.looksAt('writing-04-search');
    await page.getByRole('main').getByRole('link').filter({ hasText: text }).click();
    await expect(this.message(text)).toBeFocused();
  }

  /** Shows one message of the other person to those who run the house. */
  async reports(text: string): Promise<void> {
    const { acts, report } = this.words;
    await this.message(text).getByRole('button', { name: acts.open, exact: true }).click();
    await this.person.button(acts.report).click();
    const dialog = this.person.page.getByRole('dialog', { name: report.title });
    await expect(dialog.getByText(text, { exact: true })).toBeVisible();
    await this.person.looksAt('writing-05-report');
    await dialog.getByRole('button', { name: report.submit, exact: true }).click();
    await expect(dialog.getByText(report.done)).toBeVisible();
    await dialog.getByRole('button', { name: report.close, exact: true }).click();
  }

  /** As somebody who runs the house: reads the one message that this person showed, and forgets it. */
  async readsAndClosesTheReportOf(reporter: string, text: string): Promise<void> {
    const { reports } = this.words;
    const { page } = this.person;
    await this.person.goesTo(reports.menu);
    await this.person.reads(reports.menu);
    const row = page.getByRole('row').filter({ hasText: reporter });
    await expect(row).toBeVisible();
    await this.person.looksAt('operator-01-reports');
    await row.getByRole('link').click();
    await this.person.reads(reports.one);
    await expect(page.getByText(text, { exact: true })).toBeVisible();
    await this.person.looksAt('operator-02-report');
    await this.person.button(reports.close).click();
    await page.getByRole('dialog').getByRole('button', { name: reports.submit, exact: true }).click();
    await expect(page.getByText(reports.forgotten)).toBeVisible();
    await expect(page.getByText(text, { exact: true })).toHaveCount(0);
    await this.person.looksAt('operator-03-closed-report');
  }

  /** Makes the export and saves it; it is a ZIP and was made here. */
  async exportsEverything(security: string): Promise<void> {
    const { start, save } = this.words.export;
    await this.person.goesTo(security);
    await this.person.button(start).click();
    await expect(this.person.link(save)).toBeVisible();
    await this.person.looksAt('writing-06-export');
    const [download] = await Promise.all([
      this.person.page.waitForEvent('download'),
      this.person.link(save).click(),
    ]);
    expect(download.url()).toMatch(/^blob:/);
    const bytes = readFileSync(await download.path());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(bytes.length).toBeGreaterThan(1000);
  }

  /** Writes for oneself alone: a rep in the journal, a coach in the notes. */
  async keeps(where: 'journal' | 'notes', text: string): Promise<void> {
    const { menu, title, compose, send } = this.words[where];
    await this.person.goesTo(menu);
    await this.person.reads(title);
    await this.person.looksAt(`writing-07-${where}-empty`);
    await this.person.fills(compose, text);
    await this.person.button(send).click();
    await expect(this.message(text)).toContainText(this.words.kept);
    await this.person.looksAt(`writing-08-${where}`);
  }

  /** Leaves a coach and chooses another one; returns the new one's name. */
  async changesCoach(from: string): Promise<string> {
    const { leave } = this.words;
    const { coaches } = this.member;
    const { page } = this.person;
    await this.person.link(leave.title).click();
    await this.person.reads(leave.title);
    await this.person.looksAt('writing-09-change-coach');
    await this.person.button(leave.submit(from)).click();
    await this.person.reads(leave.done);
    await this.person.looksAt('writing-10-coach-left');
    await this.person.link(leave.choose).click();
    const cards = page.getByRole('main').getByRole('heading', { level: 2 });
    await expect(cards.first()).toBeVisible();
    const next = (await cards.allInnerTexts()).find((name) => name !== from) ?? '';
    await this.person.button(coaches.choose(next)).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: coaches.confirm(next) })
      .click();
    await this.person.reads(next);
    return next;
  }

  /** Ticks one piece of the journal and sends a copy of it. */
  async carriesOver(text: string, to: string): Promise<void> {
    const { carry } = this.words;
    const { page } = this.person;
    await this.person.link(carry.title).click();
    await this.person.reads(carry.title);
    await page.getByRole('checkbox', { name: text }).check();
    await this.person.looksAt('writing-11-carry-over');
    await this.person.button(carry.submit(to)).click();
    await this.person.reads(to);
    await this.seesCarriedOver(text);
    await this.person.looksAt('writing-12-carried-over');
  }

  async seesCarriedOver(text: string): Promise<void> {
    await expect(this.message(text)).toContainText(this.words.carry.from);
  }

  /** As a coach: finds a conversation that is over among the others, reads it, and cannot write in it. */
  async findsClosed(rep: string): Promise<void> {
    const { page } = this.person;
    const { menu, title } = this.words.closed;
    await this.person.goesTo(menu);
    await this.person.reads(menu);
    await page.getByRole('main').getByRole('link').filter({ hasText: rep }).click();
    await this.person.reads(rep);
    await expect(page.getByText(title)).toBeVisible();
    await expect(page.getByRole('textbox', { name: this.member.conversation.write })).toHaveCount(0);
    await this.person.looksAt('writing-13-closed');
  }

  private message(text: string): Locator {
    const history = this.person.page.getByRole('list', { name: this.member.conversation.history });
    return history.locator(':scope > li').filter({ hasText: text });
  }
}
