import type { Envelope } from '@aparte/sealing';
import type { Attack } from '../attack.ts';
import type { Placed } from '../proxy/wire.types.ts';
import type { Scene } from '../scene.ts';
import { flip, respell, rewriteEnvelopes, rewriteHistory, without } from './tampering.ts';

const common = { theme: 'envelopes', victim: 'coach' } as const;
const unaltered = 'What is shown is what its author wrote, or there is a word about it in its place.';
const inOrder = 'Every message stands where its author put it, once.';

/** What a server can do with a sealed message and its clear header. */
export const envelopeAttacks: readonly Attack[] = [
  altered('content-altered', 'changes the last bit of the content', 'aead', (e) => ({
    ...e,
    ct: flip(e.ct, -1),
  })),
  altered('content-of-another-key', 'changes what ties the content to its key', 'commit', (e) => ({
    ...e,
    ct: flip(e.ct, 30),
  })),
  altered('content-cut', 'cuts the content in the middle', 'length', (e) => ({
    ...e,
    ct: e.ct.slice(0, 200),
  })),
  altered('content-of-an-unknown-version', 'marks the content as of a version to come', 'version', (e) => ({
    ...e,
    ct: flip(flip(e.ct, 0), 0).replace(/^../, 'Ag'),
  })),
  altered('envelope-of-an-unknown-version', 'marks the envelope as of a version to come', 'version', (e) => ({
    ...e,
    v: 2,
  })),
  altered('header-other-epoch', 'says that another key was used', 'epoch', (e) => ({ ...e, ep: 2 })),
  altered('header-other-kind', 'says that it is a note, not a message', 'aead', (e) => ({
    ...e,
    kd: 'note',
  })),
  altered('header-other-id', 'gives it another id', 'commit', (e) => ({ ...e, id: flip(e.id, 0) })),
  altered('header-other-place', 'gives it another number', 'commit', (e) => ({ ...e, sq: 2, pv: ones })),
  altered('header-other-time', 'says that it was written a day later', 'aead', (e) => ({
    ...e,
    ts: e.ts + 86_400_000,
  })),
  altered('header-acknowledges-more', 'says that its author had read more', 'aead', (e) => ({
    ...e,
    as: 1,
    ah: ones,
  })),
  altered('header-of-another-space', 'says that it belongs to another conversation', 'space', (e) => ({
    ...e,
    sp: flip(e.sp, 0),
  })),
  altered('author-unknown', 'says that somebody outside the conversation wrote it', 'member', (e) => ({
    ...e,
    from: `${e.from.slice(0, -1)}${e.from.endsWith('0') ? '1' : '0'}`,
  })),
  altered('author-is-the-reader', 'says that the reader wrote it', 'commit', (e, scene) => ({
    ...e,
    from: scene.coach.person.id,
  })),
  altered('spelled-otherwise', 'spells the id in another way that gives the same bytes', 'encoding', (e) => ({
    ...e,
    id: respell(e.id),
  })),
  altered('field-added', 'adds a field', 'field', (e) => ({ ...e, note: 'lisez ceci' })),
  altered('field-removed', 'takes a field out', 'field', (e) => without(e, 'ah')),
  altered('nothing-in-its-place', 'puts nothing in the place of the envelope', 'field', () => null),
  {
    ...common,
    name: 'header-follows-nothing',
    move: 'The server exchanges the name of the message before.',
    expected: 'entry aead',
    invariant: unaltered,
    play: async (scene) => {
      await scene.talk();
      rewriteEnvelopes(scene.coach.proxy, scene.spaceId, (e) => (e.sq === 2 ? { ...e, pv: ones } : e));
      await scene.rep.writes('la suite');
    },
  },
  history('left-out', 'leaves a message out and shows the one after it', 'gap', (placed) => placed.slice(1)),
  history(
    'exchanged',
    'shows two messages of one person in the wrong order',
    'chain',
    ([first, second, ...rest]) => [second!, first!, ...rest],
  ),
  history('repeated', 'shows one message twice', 'nothing amiss', ([first, ...rest]) => [
    first!,
    first!,
    ...rest,
  ]),
  history('repeated-at-the-end', 'shows an old message again as the newest', 'nothing amiss', (placed) => [
    ...placed,
    placed[0]!,
  ]),
  {
    ...common,
    name: 'message-of-another-conversation',
    move: 'The server shows what somebody else wrote to the same coach.',
    expected: 'entry space',
    invariant: unaltered,
    play: async (scene) => {
      const { side, spaceId } = await scene.stranger();
      await side.opens(spaceId);
      let foreign: Placed | undefined;
      rewriteHistory(side.proxy, spaceId, (placed) => {
        foreign = placed[0];
        return placed;
      });
      await side.writes('pour vous seule');
      await side.reloads(spaceId);
      await scene.talk();
      rewriteHistory(scene.coach.proxy, scene.spaceId, (placed) => (foreign ? [...placed, foreign] : placed));
      await scene.rep.writes('et moi');
    },
  },
  {
    ...common,
    name: 'withheld-then-answered',
    move: 'The server withholds a message from a new device of the rep, and shows the answer to it.',
    victim: 'rep',
    expected: 'entry ack-ahead',
    invariant: 'An answer to something that was not shown tells that something is missing.',
    play: async (scene) => {
      await scene.talk();
      const other = await scene.another(scene.rep);
      rewriteHistory(other.proxy, scene.spaceId, (placed) =>
        placed.filter(({ e }) => e.from !== scene.rep.person.id),
      );
      await other.opens();
    },
  },
];

const ones = Buffer.alloc(32, 1).toString('base64url');

/** The server changes the one envelope there is, on its way and in the history. */
function altered(
  name: string,
  move: string,
  code: string,
  change: (envelope: Envelope, scene: Scene) => unknown,
): Attack {
  return {
    ...common,
    name,
    move: `The server ${move}.`,
    expected: `entry ${code}`,
    invariant: unaltered,
    play: async (scene) => {
      await scene.open();
      rewriteEnvelopes(scene.coach.proxy, scene.spaceId, (e) => change(e, scene));
      await scene.rep.writes('bonjour');
    },
  };
}

/** The server shows a new device another history than the one that is stored. */
function history(name: string, move: string, code: string, change: (placed: Placed[]) => Placed[]): Attack {
  return {
    ...common,
    name: `history-${name}`,
    move: `The server ${move}.`,
    expected: code === 'nothing amiss' ? code : `entry ${code}`,
    invariant: inOrder,
    play: async (scene) => {
      await scene.rep.opens();
      await scene.rep.writes('un');
      await scene.rep.writes('deux');
      await scene.rep.writes('trois');
      rewriteHistory(scene.coach.proxy, scene.spaceId, change);
      await scene.coach.opens();
    },
  };
}
