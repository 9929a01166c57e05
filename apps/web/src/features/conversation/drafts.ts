const drafts = new Map<string, string>();

/** What was typed in a conversation and not sent, for as long as the page is open. */
export function readDraft(spaceId: string): string {
  return drafts.get(spaceId) ?? '';
}

/** Keeps what is being typed. */
export function keepDraft(spaceId: string, text: string): void {
  drafts.set(spaceId, text);
}
