import { expect } from '@playwright/test';
import type { Lang } from '../lang.ts';
import type { Person } from '../person.ts';
import type { SampleFile } from './sample-files.ts';

interface FileWords {
  attach: string;
  send: string;
  open: string;
  close: string;
  refused: RegExp;
  acts: string;
  takeBack: string;
  dialog: string;
  erased: string;
  takenBack: string;
}

const words: Record<Lang, FileWords> = {
  fr: {
    attach: 'Joindre un fichier',
    send: 'Envoyer le fichier',
    open: 'Ouvrir',
    close: 'Fermer',
    refused: /Les pages web et les dessins SVG ne partent pas/,
    acts: 'Que faire de ce message',
    takeBack: 'Retirer',
    dialog: 'Retirer ce message ?',
    erased: 'Le fichier est aussi effacé de nos serveurs.',
    takenBack: 'Message retiré',
  },
  en: {
    attach: 'Attach a file',
    send: 'Send the file',
    open: 'Open',
    close: 'Close',
    refused: /Web pages and SVG drawings are not sent/,
    acts: 'What to do with this message',
    takeBack: 'Take back',
    dialog: 'Take this message back?',
    erased: 'The file is erased from our servers as well.',
    takenBack: 'Message taken back',
  },
};

/** What is asked inside the viewer: whether it reaches anything of the site around it. */
interface Reach {
  origin: string;
  cookies: string;
  storage: string;
  parent: string;
}

/** What reps and coaches do with files. */
export class FileSteps {
  private readonly person: Person;
  private readonly role: string;

  constructor(person: Person, role: 'rep' | 'coach') {
    this.person = person;
    this.role = role;
  }

  async sends(file: SampleFile): Promise<void> {
    await this.chooses(file);
    await this.person.button(this.words.send).click();
    await this.sees(file.name);
  }

  /** Loses the page while the second part is on its way, and finds the file sent all the same. */
  async sendsThoughThePageGoes(file: SampleFile): Promise<void> {
    const { page } = this.person;
    const isHeld = new Promise<void>((resolve) => {
      void page.route('**/parts/2', (route) => {
        // Neither answered nor refused: the line is there and nothing comes.
        if (route.request().method() === 'PUT') resolve();
        else void route.continue();
      });
    });
    await this.chooses(file);
    await this.person.button(this.words.send).click();
    await isHeld;
    await expect(page.getByRole('progressbar')).toBeVisible();
    await this.person.looksAtTheTextOf(`${this.role}-24-upload`);
    await page.unroute('**/parts/2');
    await page.reload();
    await this.sees(file.name);
  }

  async isRefused(file: SampleFile): Promise<void> {
    await this.chooses(file);
    await expect(this.person.page.getByRole('alert')).toHaveText(this.words.refused);
    await expect(this.person.button(this.words.send)).toHaveCount(0);
    await this.person.looksAtTheTextOf(`${this.role}-25-refused-file`);
    await this.person.button(this.words.close).click();
  }

  async sees(name: string): Promise<void> {
    await expect(this.person.button(`${this.words.open} ${name}`)).toBeVisible();
  }

  /** Opens a file in the viewer, which shows it and reaches nothing. */
  async opens(name: string, shown: 'img' | 'canvas' | 'audio'): Promise<void> {
    const { page } = this.person;
    await this.person.button(`${this.words.open} ${name}`).click();
    await expect(page.frameLocator('iframe[sandbox]').locator(shown)).toBeVisible();
    expect(await this.reach()).toEqual({
      origin: 'null',
      cookies: 'SecurityError',
      storage: 'SecurityError',
      parent: 'SecurityError',
    });
    await this.person.button(this.words.close).click();
  }

  async readsInTheViewer(name: string, line: string): Promise<void> {
    const { page } = this.person;
    await this.person.button(`${this.words.open} ${name}`).click();
    await expect(page.frameLocator('iframe[sandbox]').getByText(line)).toBeAttached();
    await this.person.button(this.words.close).click();
  }

  /** Takes a sent file back; nobody can open it any more. */
  async takesBack(name: string): Promise<void> {
    const { page } = this.person;
    const message = page
      .getByRole('listitem')
      .filter({ has: this.person.button(`${this.words.open} ${name}`) });
    await message.getByRole('button', { name: this.words.acts, exact: true }).click();
    await this.person.button(this.words.takeBack).click();
    const dialog = page.getByRole('dialog', { name: this.words.dialog });
    await expect(dialog).toContainText(this.words.erased);
    await this.person.looksAtTheTextOf(`${this.role}-26-taking-back`);
    await dialog.getByRole('button', { name: this.words.takeBack, exact: true }).click();
    await this.seesTakenBack(name);
  }

  /** Sees that a file was sent and is gone. */
  async seesTakenBack(name: string): Promise<void> {
    await expect(this.person.page.getByText(this.words.takenBack, { exact: true })).toBeVisible();
    await expect(this.person.button(`${this.words.open} ${name}`)).toHaveCount(0);
  }

  private get words() {
    return words[this.person.lang];
  }

  private async chooses(file: SampleFile): Promise<void> {
    await this.person.page.getByLabel(this.words.attach, { exact: true }).setInputFiles(file);
  }

  private async reach(): Promise<Reach> {
    const viewer = this.person.page.frames().find((frame) => frame.url().endsWith('/viewer.html'));
    if (!viewer) throw new Error('There is no viewer.');
    return viewer.evaluate(() => {
      const outcome = (look: () => string): string => {
        try {
          return look();
        } catch (error) {
          return (error as Error).name;
        }
      };
      return {
        origin: self.origin,
        cookies: outcome(() => document.cookie),
        storage: outcome(() => String(localStorage.length)),
        parent: outcome(() => parent.document.title),
      };
    });
  }
}
