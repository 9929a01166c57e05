import type { AnswerDraft } from './answer-draft.ts';

/** Answers that were given and not sent yet. */
export interface Unfinished {
  readonly draft: AnswerDraft;
  readonly line: string;
  readonly step: number;
}

let unfinished: { readonly userId: string; readonly answers: Unfinished } | null = null;

/** What this person had answered before looking at another page. */
export function readUnfinished(userId: string): Unfinished | null {
  return unfinished?.userId === userId ? unfinished.answers : null;
}

/** Keeps answers in memory, for as long as the page is open and no longer. */
export function keepUnfinished(userId: string, answers: Unfinished): void {
  unfinished = { userId, answers };
}

/** Forgets them once they were sent. */
export function dropUnfinished(): void {
  unfinished = null;
}
