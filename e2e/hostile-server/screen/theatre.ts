import { type Browser, chromium, type Page } from '@playwright/test';
import { browserOptions } from '../../journeys/house/browser.ts';
import { takePictures } from '../../journeys/pictures.ts';
import { memberWords } from '../../journeys/steps/member-words.ts';
import type { Arrival, House } from '../house/house.ts';
import { sentencesOf } from '../sentences.ts';
import { Side } from '../side.ts';

const LANG = 'fr';
const PATIENCE_MS = 20_000;

/** An attack as a person sees it: in a real browser, under the content security policy of the house. */
export interface ScreenAttack {
  /** The name of the attack whose sentence must be read. */
  name: string;
  play: (stage: Stage) => Promise<void>;
}

/** A rep in front of a real browser, and the coach they write to. */
export interface Stage {
  house: House;
  page: Page;
  rep: Arrival;
  coach: Side;
  spaceId: string;
  signIn: () => Promise<void>;
  openConversation: () => Promise<void>;
  write: (text: string) => Promise<void>;
  reads: (text: string) => Promise<void>;
}

/** Plays attacks in a browser whose every request and socket passes through the server in the middle. */
export class Theatre {
  private readonly house: House;
  private readonly browser: Browser;
  private readonly sentences: Awaited<ReturnType<typeof sentencesOf>>;

  private constructor(house: House, browser: Browser, sentences: Theatre['sentences']) {
    this.house = house;
    this.browser = browser;
    this.sentences = sentences;
  }

  static async open(house: House): Promise<Theatre> {
    return new Theatre(house, await chromium.launch(await browserOptions()), await sentencesOf());
  }

  /** Plays one attack; answers what speaks against the page. */
  async play({ name, play }: ScreenAttack): Promise<string[]> {
    const sentence = this.sentences.get(name)?.[LANG]?.replace('{{name}}', 'Agnès') ?? '';
    if (sentence === '') return ['no sentence tells of it'];
    const context = await this.browser.newContext({
      locale: 'fr-FR',
      timezoneId: 'Europe/Paris',
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
    });
    const faults: string[] = [];
    context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`));
    context.on('console', (message) => {
      if (/content security policy/i.test(message.text())) faults.push(message.text());
    });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const coach = await Side.arrive(this.house, 'coach', { typesPassword: false, patches: [] });
    try {
      await play(await this.stage(page, coach));
      await page.getByText(sentence).first().waitFor({ state: 'visible' });
      await takePictures(page, LANG, `hostile-${name}`);
    } catch (error) {
      const shown = await page
        .locator('body')
        .innerText()
        .catch(() => '');
      faults.push(
        `"${sentence}" is not to be read: ${String(error).split('\n')[0] ?? ''} — ${shown.slice(0, 400)}`,
      );
    } finally {
      this.house.door.behave();
      await context.close();
      await coach.leave();
    }
    return faults;
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  private async stage(page: Page, coach: Side): Promise<Stage> {
    const { house } = this;
    const { origin } = house.door;
    const words = memberWords(LANG);
    const rep = await house.arrival('rep', true);
    const spaceId = await house.introduce(rep.person, coach.person);
    return {
      house,
      page,
      rep,
      coach,
      spaceId,
      signIn: async () => {
        await page.goto(`${origin}/sign-in`);
        await page.getByRole('textbox', { name: words.signIn.email, exact: true }).fill(rep.person.loginId);
        await page.getByLabel(new RegExp(`^${words.signIn.password}`)).fill(rep.person.password);
        await page.getByRole('button', { name: words.signIn.submit, exact: true }).click();
      },
      openConversation: async () => {
        await page.goto(`${origin}/conversations/${spaceId}`);
      },
      write: async (text) => {
        await page.getByRole('textbox', { name: words.conversation.write, exact: true }).fill(text);
        await page.getByRole('button', { name: words.conversation.send, exact: true }).click();
      },
      reads: async (text) => {
        await page.getByText(text).first().waitFor({ state: 'visible' });
      },
    };
  }
}
