/** What another feature does when something is announced. */
export type Listener<News> = (news: News) => Promise<void>;

/**
 * Lets one feature tell others what happens in it without knowing them. Each announcement is a class of its own, which
 * says what its listeners may count on.
 */
export abstract class Announcements<News> {
  private readonly listeners: Listener<News>[] = [];

  /** Adds a listener; call it when the module starts. */
  listen(listener: Listener<News>): void {
    this.listeners.push(listener);
  }

  /** Tells every listener, one after the other; the first that fails ends it. */
  async tell(news: News): Promise<void> {
    for (const listener of this.listeners) await listener(news);
  }
}
