import {
  daysLater,
  GateLetterRefused,
  parseGateLetter,
  type Locale,
  type SharedPage,
} from '@aparte/confidentiality';

/** For how many days a director may open a page. */
export const readingDays = ['7', '30', '90'] as const;

/** A page while it is written; it exists in this tab alone. */
export interface PageDraft {
  readonly author: string;
  readonly title: string;
  readonly text: string;
  readonly days: (typeof readingDays)[number];
}

/** The part of a page that has to be looked at again. */
export type PageFault = 'author' | 'title' | 'paragraphs' | 'other';

/** The page that a draft would become on a day: one paragraph a line, empty lines left out. */
export function pageOf(draft: PageDraft, locale: Locale, today: string): SharedPage {
  return {
    locale,
    author: draft.author.trim(),
    title: draft.title.trim(),
    paragraphs: draft.text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    expiresOn: daysLater(today, Number(draft.days)),
  };
}

/** What the gate would refuse in a page, by the same rules; each part once. */
export function faultsOf(page: SharedPage): PageFault[] {
  try {
    parseGateLetter('share.released', page);
    return [];
  } catch (error) {
    if (!(error instanceof GateLetterRefused)) throw error;
    return [...new Set(error.faults.map(({ pointer }) => partAt(pointer)))];
  }
}

function partAt(pointer: string): PageFault {
  const [, part] = pointer.split('/');
  return part === 'author' || part === 'title' || part === 'paragraphs' ? part : 'other';
}
