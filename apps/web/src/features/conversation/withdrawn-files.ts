/**
 * Asks the server to forget the files of messages that were taken back. The server cannot read that they were, so their
 * author's device says so; what was refused or lost on the way is said again the next time.
 */
export class WithdrawnFiles {
  private readonly forgotten = new Set<string>();

  constructor(private readonly forget: (fileIds: readonly string[]) => Promise<void>) {}

  /** Resolves in any case: nobody waits for it. */
  async say(fileIds: readonly string[]): Promise<void> {
    const untold = [...new Set(fileIds)].filter((fileId) => !this.forgotten.has(fileId));
    if (untold.length === 0) return;
    for (const fileId of untold) this.forgotten.add(fileId);
    try {
      await this.forget(untold);
    } catch {
      for (const fileId of untold) this.forgotten.delete(fileId);
    }
  }
}
