const MOST_WAITING = 50;

/**
 * The calls of one socket, handled one after another: two sends never overtake each other, and a sync sees what was
 * sent before it.
 */
export class CallQueue {
  private tail: Promise<void> = Promise.resolve();
  private waiting = 0;

  /** Appends work that never rejects. Answers false, and does nothing, when too much is waiting already. */
  push(work: () => Promise<void>): boolean {
    if (this.waiting >= MOST_WAITING) return false;
    this.waiting += 1;
    this.tail = this.tail.then(work).then(() => {
      this.waiting -= 1;
    });
    return true;
  }

  /** Resolves when everything that was waiting at this moment is done. */
  settled(): Promise<void> {
    return this.tail;
  }
}
