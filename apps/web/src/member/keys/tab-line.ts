/** What the tabs of one browser tell each other; never keys. */
export type TabNews =
  | { readonly kind: 'alive' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'signed-in'; readonly userId: string };

/** The part of a broadcast channel that the line needs. */
export interface TabChannel {
  postMessage(message: TabNews): void;
  onmessage: ((event: MessageEvent) => void) | null;
}

/** Carries news to the other tabs of this browser; where there is no channel, each tab is on its own. */
export class TabLine {
  private readonly listeners = new Set<(news: TabNews) => void>();

  constructor(private readonly channel: TabChannel | null) {
    if (!channel) return;
    channel.onmessage = ({ data }: { data: unknown }): void => {
      // A tab that still runs another version of the site may say what this one does not know.
      if (isNews(data)) for (const listener of this.listeners) listener(data);
    };
  }

  /** Tells the other tabs; this one does not hear it. */
  tell(news: TabNews): void {
    this.channel?.postMessage(news);
  }

  /** Calls back with what other tabs tell. */
  onNews(listener: (news: TabNews) => void): void {
    this.listeners.add(listener);
  }
}

function isNews(data: unknown): data is TabNews {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return false;
  if (data.kind === 'signed-in') return 'userId' in data && typeof data.userId === 'string';
  return data.kind === 'alive' || data.kind === 'signed-out';
}
