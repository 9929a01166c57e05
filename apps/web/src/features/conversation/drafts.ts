const drafts = new Map<string, string>();

/** What somebody typed in a space and did not send, for as long as the page is open; nobody else's is given. */
export function readDraft(userId: string, spaceId: string): string {
  return drafts.get(keyOf(userId, spaceId)) ?? '';
}

/** Keeps what is being typed; it outlives a lock and a new sign-in of the same person. */
export function keepDraft(userId: string, spaceId: string, text: string): void {
  drafts.set(keyOf(userId, spaceId), text);
}

function keyOf(userId: string, spaceId: string): string {
  return `${userId} ${spaceId}`;
}
