import { expect, type BrowserContext, type CDPSession, type Locator, type Page } from '@playwright/test';
import type { Lang } from './lang.ts';
import { checkPage, checkText } from './page-checks.ts';
import type { PageWatch } from './page-watch.ts';
import { takePictures } from './pictures.ts';

/** A line as fast as it is. */
const ANY_SPEED = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };

/** Somebody in front of a browser of their own. */
export class Person {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly lang: Lang;
  private readonly watch: PageWatch;
  private line: CDPSession | undefined;

  constructor(context: BrowserContext, page: Page, lang: Lang, watch: PageWatch) {
    this.context = context;
    this.page = page;
    this.lang = lang;
    this.watch = watch;
  }

  /** The one title of the page being read. */
  async reads(title: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
  }

  /** Looks at the page as it is: checks what holds everywhere, and takes the pictures if any are wanted. */
  async looksAt(name: string): Promise<void> {
    await checkPage(this.page, this.lang, name);
    await takePictures(this.page, this.lang, name);
  }

  /** Looks at a page that is built like one already looked at: only its texts are new. */
  async looksAtTheTextOf(name: string): Promise<void> {
    await checkText(this.page, this.lang, name);
    await takePictures(this.page, this.lang, name);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  link(name: string | RegExp): Locator {
    return this.page.getByRole('link', { name, exact: true });
  }

  /** Fills a field that has this label. */
  async fills(label: string, text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: label, exact: true }).fill(text);
  }

  /** Fills the password field, which no role names. */
  async fillsPassword(label: string, password: string): Promise<void> {
    await this.page.getByLabel(new RegExp(`^${label}`)).fill(password);
  }

  /** Goes somewhere by the menu of the page. */
  async goesTo(entry: string): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: entry, exact: true }).click();
  }

  /** Opens one more tab of the same browser; the session is shared, the keys are not. */
  async opensATab(): Promise<Person> {
    return new Person(this.context, await this.context.newPage(), this.lang, this.watch);
  }

  /** The line of this tab goes, and of no other one. */
  async losesTheLine(): Promise<void> {
    this.watch.expectLostLine();
    this.line ??= await this.context.newCDPSession(this.page);
    await this.line.send('Network.enable');
    await this.line.send('Network.emulateNetworkConditions', { ...ANY_SPEED, offline: true });
  }

  /** The line of this tab is back. */
  async findsTheLine(): Promise<void> {
    await this.line?.send('Network.emulateNetworkConditions', { ...ANY_SPEED, offline: false });
  }

  expectsRefusal(refusal: string): void {
    this.watch.expectRefusal(refusal);
  }

  /** What the browser saw that should not have been. */
  faults(): string[] {
    return this.watch.faults();
  }
}
