import type { Attack } from '../attack.ts';
import type { Placed, SendAnswer, SendRequest, SyncAnswer, SyncRequest } from '../proxy/wire.types.ts';
import type { Scene } from '../scene.ts';
import { rewriteHistory, rewritePages, without } from './tampering.ts';

const common = { theme: 'delivery', victim: 'rep' } as const;
const noLoss = 'A message counts as sent only where it stands in the conversation.';
const whole = 'A history that is not whole is not shown as if it were.';

/** What a server can do by answering falsely, showing less than it holds, or forgetting. */
export const deliveryAttacks: readonly Attack[] = [
  acknowledged('acknowledged-nowhere', 'acknowledges a message without a place and keeps nothing', () => []),
  acknowledged(
    'acknowledged-far-away',
    'acknowledges a message at a place far ahead and keeps nothing',
    (id) => [{ id, s: 1_000, at: new Date().toISOString() }],
  ),
  acknowledged(
    'acknowledged-in-the-past',
    'acknowledges a message at a place that is taken, and keeps nothing',
    (id) => [{ id, s: 1, at: new Date().toISOString() }],
  ),
  acknowledged('acknowledged-as-another', 'acknowledges another message than the one sent', () => [
    { id: 'AAAAAAAAAAAAAAAAAAAAAA', s: 3, at: new Date().toISOString() },
  ]),
  {
    ...common,
    name: 'acknowledged-at-no-time',
    move: 'The server keeps a message and acknowledges it at an instant that does not exist.',
    expected: 'nothing amiss',
    invariant: 'A page is not stopped by something that is no instant.',
    play: async (scene) => {
      await scene.talk();
      scene.rep.proxy.onCall<SendRequest, SendAnswer>('send', async (request, forward) => {
        const answer = await forward(request);
        return { ...answer, r: answer.r.map((stored) => ({ ...stored, at: 'demain' })) };
      });
      await scene.rep.writes('quand ?');
      await scene.coach.hears('quand ?');
    },
  },
  {
    ...common,
    name: 'acknowledged-not-kept',
    move: 'The server acknowledges a message, keeps nothing, and the coach’s next message takes its place.',
    expected: 'entry fork',
    invariant: noLoss,
    play: async (scene) => {
      await scene.talk();
      swallow(scene);
      await scene.rep.writes('perdu');
      await scene.coach.writes('et vous ?');
    },
  },
  {
    ...common,
    name: 'acknowledged-then-forgotten',
    move: 'The server acknowledges a message, keeps nothing, and says so only after a reload.',
    expected: 'entry gone',
    invariant: noLoss,
    play: async (scene) => {
      await scene.talk();
      swallow(scene);
      await scene.rep.writes('perdu');
      await scene.rep.reloads();
    },
  },
  {
    ...common,
    name: 'tail-cut',
    move: 'The server forgets the newest messages while nobody looks.',
    expected: 'entry gone',
    invariant: 'What a device has shown does not vanish without a word.',
    play: async (scene) => {
      await scene.talk();
      rewriteHistory(scene.rep.proxy, scene.spaceId, (placed) => placed.slice(0, 1));
      await scene.rep.reloads();
    },
  },
  {
    ...common,
    name: 'tail-cut-while-open',
    move: 'The server forgets the newest messages after the connection broke.',
    expected: 'entry gone',
    invariant: 'What a device has shown does not vanish without a word.',
    play: async (scene) => {
      await scene.talk();
      rewriteHistory(scene.rep.proxy, scene.spaceId, (placed) => placed.slice(0, 1));
      scene.rep.proxy.cut();
    },
  },
  pages('page-with-a-hole', 'leaves a place out of a page', 'gone', (ev) => [ev[0], ...ev.slice(2)]),
  pages('page-that-overlaps', 'gives a place twice in a page', 'nothing amiss', (ev) => [ev[0], ...ev]),
  pages('page-in-disorder', 'gives a page from its end', 'nothing amiss', (ev) => ev.toReversed()),
  pages('page-without-places', 'gives messages without a place', 'gone', (ev) =>
    ev.map((placed) => without(placed, 's')),
  ),
  pages(
    'page-at-no-time',
    'says that a message arrived at an instant that does not exist',
    'nothing amiss',
    (ev) => ev.map((placed) => ({ ...placed, at: '2026-99-99' })),
  ),
  pages('page-of-nothing', 'gives nothing in the place of messages', 'gone', (ev) => ev.map(() => null)),
  {
    ...common,
    name: 'pages-that-stop-early',
    move: 'The server says that it holds more than it gives.',
    expected: 'entry gone',
    invariant: whole,
    play: async (scene) => {
      await scene.talk();
      rewritePages(scene.rep.proxy, (ev) => ({ ev: ev.slice(0, 1), more: false }));
      await scene.rep.reloads();
    },
  },
  {
    ...common,
    name: 'pages-without-end',
    move: 'The server gives the same page for ever, so that the conversation never opens.',
    expected: 'nothing amiss',
    invariant: 'A server that gives nothing new is not asked for ever.',
    play: async (scene) => {
      await scene.talk();
      scene.rep.proxy.onCall<SyncRequest, SyncAnswer>('sync', async (_request, forward) => {
        const answer = await forward({ since: [[scene.spaceId, 0]], limit: 200 });
        return { ok: true, convs: answer.convs.map((page) => ({ ...page, more: true })) };
      });
      await scene.rep.reloads();
    },
  },
  {
    ...common,
    name: 'pushed-too-early',
    move: 'The server pushes a message at a place ahead and never gives what lies between.',
    expected: 'entry gap',
    invariant: whole,
    play: async (scene) => {
      await scene.talk();
      scene.rep.proxy.onPush<Placed>('env', (placed) => ({ ...placed, s: placed.s + 5 }));
      rewritePages(scene.rep.proxy, (ev) => ({ last: 2, ev: ev.filter(({ s }) => s <= 2) }));
      await scene.coach.writes('où suis-je ?');
    },
  },
  {
    ...common,
    name: 'pushed-over-another',
    move: 'The server pushes a new message at a place that was shown already.',
    expected: 'entry fork',
    invariant: 'One place holds one message; a second one is told of, not dropped.',
    play: async (scene) => {
      await scene.talk();
      scene.rep.proxy.onPush<Placed>('env', (placed) => ({ ...placed, s: 1 }));
      await scene.coach.writes('par-dessus');
    },
  },
  {
    ...common,
    name: 'refused-for-ever',
    move: 'The server says each time that another device was quicker.',
    expected: 'message sequence-fork',
    invariant: 'A message that cannot leave says so and stays with its author.',
    play: async (scene) => {
      await scene.talk();
      scene.rep.proxy.onCall('send', () => Promise.resolve({ ok: false, code: 'sequence-fork' }));
      scene.rep.tries('trop tard');
    },
  },
];

/** The server answers a send itself. */
function acknowledged(
  name: string,
  move: string,
  answer: (id: string) => SendAnswer['r'],
  [place, code]: readonly ['message' | 'entry', string] = ['message', 'not-kept'],
): Attack {
  return {
    ...common,
    name,
    move: `The server ${move}.`,
    expected: `${place} ${code}`,
    invariant: noLoss,
    play: async (scene) => {
      await scene.talk();
      scene.rep.proxy.onCall<SendRequest, SendAnswer>('send', (request) =>
        Promise.resolve({ ok: true, r: answer(request.m[0].id) }),
      );
      scene.rep.tries('perdu ?');
    },
  };
}

/** The server changes the page that a reload asks for. */
function pages(
  name: string,
  move: string,
  code: string,
  change: (ev: Placed[]) => readonly unknown[],
): Attack {
  return {
    ...common,
    name,
    move: `The server ${move}.`,
    expected: code === 'nothing amiss' ? code : `entry ${code}`,
    invariant: whole,
    play: async (scene) => {
      await scene.talk();
      rewritePages(scene.rep.proxy, (ev) => ({ ev: change(ev) }));
      await scene.rep.reloads();
    },
  };
}

/** From here on the server acknowledges what the rep sends at the right place, and keeps nothing. */
function swallow(scene: Scene): void {
  scene.rep.proxy.onCall<SendRequest, SendAnswer>('send', (request) =>
    Promise.resolve({ ok: true, r: [{ id: request.m[0].id, s: 3, at: new Date().toISOString() }] }),
  );
}
