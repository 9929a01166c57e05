import type { TabNews } from './tab-line.ts';

/** What a tab does when another one has news. */
export interface FollowingTab {
  /** Who is signed in as far as this tab knows; undefined while it does not know yet. */
  readonly userId: () => string | null | undefined;
  readonly noteLife: () => void;
  /** Forgets the keys and everything else that was its person's. */
  readonly empty: () => void;
  /** Shows the site to whoever is signed in now, or to nobody. */
  readonly showTo: (userId: string | null) => void;
}

/** All tabs share one session: they stay open, end and change person together. */
export function followNews(news: TabNews, tab: FollowingTab): void {
  if (news.kind === 'alive') {
    tab.noteLife();
    return;
  }
  const known = tab.userId();
  const present = news.kind === 'signed-in' ? news.userId : null;
  if (known === undefined || known === present) return;
  // A tab without a session may be making an account: its keys are nobody else's.
  if (known !== null) tab.empty();
  tab.showTo(present);
}
