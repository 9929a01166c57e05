import { describe, expect, it } from '@jest/globals';
import { type FollowingTab, followNews } from './follow-tabs.ts';
import { type TabChannel, TabLine, type TabNews } from './tab-line.ts';

/** The tabs of one browser: each hears what the others say. */
function openTabs(count: number): TabLine[] {
  const channels: TabChannel[] = Array.from({ length: count }, () => ({
    onmessage: null,
    postMessage: () => undefined,
  }));
  for (const channel of channels) {
    channel.postMessage = (data: TabNews) => {
      for (const other of channels) {
        if (other !== channel) other.onmessage?.({ data } as MessageEvent);
      }
    };
  }
  return channels.map((channel) => new TabLine(channel));
}

/** A tab of somebody, and what it was made to do. */
function openTab(userId: string | null | undefined) {
  const done: string[] = [];
  const tab: FollowingTab = {
    userId: () => userId,
    noteLife: () => done.push('life'),
    empty: () => done.push('empty'),
    showTo: (present) => done.push(`show to ${present ?? 'nobody'}`),
  };
  return { tab, done };
}

describe('the line between tabs', () => {
  it('carries news to every other tab, and not back', () => {
    const heard: string[] = [];
    const [first, second, third] = openTabs(3) as [TabLine, TabLine, TabLine];
    first.onNews(() => heard.push('first'));
    second.onNews(({ kind }) => heard.push(`second ${kind}`));
    third.onNews(({ kind }) => heard.push(`third ${kind}`));
    first.tell({ kind: 'signed-out' });
    expect(heard).toEqual(['second signed-out', 'third signed-out']);
  });

  it('leaves out what another version of the site says', () => {
    const channel: TabChannel = { onmessage: null, postMessage: () => undefined };
    const heard: TabNews[] = [];
    new TabLine(channel).onNews((news) => heard.push(news));
    for (const data of [null, 'alive', {}, { kind: 'later' }, { kind: 'signed-in' }]) {
      channel.onmessage?.({ data } as MessageEvent);
    }
    expect(heard).toEqual([]);
  });

  it('is silent in a browser without such a channel', () => {
    expect(() => {
      new TabLine(null).tell({ kind: 'alive' });
    }).not.toThrow();
  });
});

describe('a tab that hears of another', () => {
  it('stays open while somebody is at the other', () => {
    const { tab, done } = openTab('maelle');
    followNews({ kind: 'alive' }, tab);
    expect(done).toEqual(['life']);
  });

  it.each([
    ['empties itself when the session ended', 'maelle', { kind: 'signed-out' }, ['empty', 'show to nobody']],
    ['goes on making an account when a session ended', null, { kind: 'signed-out' }, []],
    ['does nothing when its own person unlocked', 'maelle', { kind: 'signed-in', userId: 'maelle' }, []],
    [
      'empties itself for somebody else',
      'agnes',
      { kind: 'signed-in', userId: 'maelle' },
      ['empty', 'show to maelle'],
    ],
    [
      'shows who signed in where nobody was',
      null,
      { kind: 'signed-in', userId: 'maelle' },
      ['show to maelle'],
    ],
    ['waits for its own answer when it has none yet', undefined, { kind: 'signed-out' }, []],
  ] as const)('%s', (_, userId, news, expected) => {
    const { tab, done } = openTab(userId);
    followNews(news, tab);
    expect(done).toEqual(expected);
  });
});
