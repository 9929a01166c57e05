import type { Grant } from '@aparte/sealing';
import type { Attack } from '../attack.ts';
import type { Spaces } from '../proxy/wire.types.ts';
import type { Scene } from '../scene.ts';
import { grantBy, impostor } from './forgery.ts';
import { flip, forgetGrants, rewriteGrants, rewriteHistory } from './tampering.ts';

const common = { theme: 'grants', victim: 'coach' } as const;
const twoOnly = 'Only a key that one of the two made for exactly the two of them opens the conversation.';

/** What a server can do with the keys of a conversation, which it keeps in boxes that it cannot open. */
export const grantAttacks: readonly Attack[] = [
  {
    ...common,
    name: 'key-of-another-conversation',
    move: 'The server hands out the key of another conversation of the same coach.',
    expected: 'page space',
    invariant: twoOnly,
    play: async (scene) => {
      const { side, spaceId } = await scene.stranger();
      await side.opens(spaceId);
      const others = [grantBy(side.person, scene.coach.person, spaceId, [])];
      await scene.rep.opens();
      rewriteGrants(scene.coach.proxy, () => others);
      await scene.coach.opens();
    },
  },
  altered('third-recipient', 'adds a box for itself', 'field', (grant) => ({
    ...grant,
    to: [...grant.to, { ...grant.to[1], userId: differentId(grant.to[1]?.userId ?? '') }],
  })),
  altered('recipient-removed', 'takes the box of one person out', 'member', (grant, scene) => ({
    ...grant,
    to: grant.to.filter(({ userId }) => userId === scene.coach.person.id),
  })),
  altered('recipient-exchanged', 'puts somebody else in the place of the rep', 'member', (grant, scene) => ({
    ...grant,
    to: grant.to.map((box) =>
      box.userId === scene.rep.person.id ? { ...box, userId: differentId(box.userId) } : box,
    ),
  })),
  altered('boxes-swapped', 'exchanges the boxes of the two people', 'signature', (grant) => ({
    ...grant,
    to: grant.to.map((box, index) => ({ ...box, box: grant.to[1 - index]?.box })),
  })),
  altered('box-damaged', 'changes one bit of a box', 'signature', (grant) => ({
    ...grant,
    to: grant.to.map((box) => ({ ...box, box: flip(box.box, -1) })),
  })),
  altered('commitment-altered', 'changes what ties both people to one key', 'signature', (grant) => ({
    ...grant,
    commit: flip(grant.commit, 0),
  })),
  altered('signer-exchanged', 'says that somebody else made the key', 'member', (grant) => ({
    ...grant,
    by: differentId(grant.by),
  })),
  altered('signer-is-the-victim', 'says that the coach made the key', 'identity', (grant, scene) => ({
    ...grant,
    by: scene.coach.person.id,
  })),
  altered('key-renumbered', 'says that the first key is the second', 'epoch', (grant) => ({
    ...grant,
    epoch: 2,
    prev: grant.commit,
  })),
  altered('key-redated', 'says that the key is newer than it is', 'signature', (grant) => ({
    ...grant,
    at: grant.at + 1,
  })),
  {
    ...common,
    name: 'key-made-by-the-server',
    move: 'The server makes a key itself, boxes it for both and signs it with a key of its own.',
    expected: 'page signature',
    invariant: twoOnly,
    play: async (scene) => {
      const { rep, coach } = scene;
      // Everything but the signing key is right: the hashes of both identities are public.
      const honest = grantBy(rep.person, coach.person, scene.spaceId, []);
      const forged = grantBy({ ...rep.person, ...impostor(rep.person) }, coach.person, scene.spaceId, []);
      await rep.opens();
      rewriteGrants(coach.proxy, () => [{ ...forged, byId: honest.byId, to: renamed(forged, honest) }]);
      await coach.opens();
    },
  },
  {
    ...common,
    name: 'old-key-withheld',
    move: 'The server keeps the first key back and hands out the second only.',
    expected: 'page epoch',
    invariant: 'A conversation is not opened from its middle.',
    play: async (scene) => {
      await scene.rep.opens();
      rewriteGrants(scene.coach.proxy, (grants) => [
        grantBy(scene.rep.person, scene.coach.person, scene.spaceId, grants.slice(0, 1)),
      ]);
      await scene.coach.opens();
    },
  },
  {
    ...common,
    name: 'keys-of-two-branches',
    move: 'The server joins a first key with a second that follows another first key.',
    expected: 'page chain',
    invariant: 'Each key names the one before it.',
    play: async (scene) => {
      const { rep, coach, spaceId } = scene;
      await rep.opens();
      const other = grantBy(coach.person, rep.person, spaceId, []);
      const next = grantBy(coach.person, rep.person, spaceId, [other]);
      rewriteGrants(coach.proxy, ([first]) => [first, next]);
      await coach.opens();
    },
  },
  {
    ...common,
    name: 'first-key-forked',
    move: 'Both people make a first key at the same moment, and the server lets each keep their own.',
    expected: 'entry commit',
    invariant: 'Two people who hold different keys are told, not shown a blank.',
    play: async (scene) => {
      forgetGrants(scene.coach.proxy);
      await scene.open();
      await scene.rep.writes('avec ma clé');
    },
  },
  {
    ...common,
    name: 'keys-forgotten',
    move: 'The server says that the conversation has no key yet, and keeps its messages.',
    victim: 'rep',
    expected: 'page chain',
    invariant: 'A conversation that had a key is never begun anew under another.',
    play: async (scene) => {
      await scene.talk();
      rewriteGrants(scene.rep.proxy, () => []);
      await scene.rep.reloads();
    },
  },
  {
    ...common,
    name: 'conversation-begun-anew',
    move: 'The server forgets keys and messages, and takes a new first key.',
    victim: 'rep',
    expected: 'page chain',
    invariant: 'A conversation that had a key is never begun anew under another.',
    play: async (scene) => {
      await scene.talk();
      forgetGrants(scene.rep.proxy);
      rewriteHistory(scene.rep.proxy, scene.spaceId, () => []);
      await scene.rep.reloads();
    },
  },
  {
    ...common,
    name: 'person-exchanged',
    move: 'The server names an accomplice as the other person of a known conversation, and forgets its keys and messages.',
    victim: 'rep',
    expected: 'page member',
    invariant: 'A known conversation stays with the person it was begun with.',
    play: async (scene) => {
      await scene.talk();
      const { side: accomplice } = await scene.stranger('coach');
      scene.rep.proxy.onAnswer<Spaces>('GET', /\/member\/spaces$/, ({ spaces }) => ({
        spaces: spaces.map((space) => ({
          ...space,
          peer: { ...space.peer, accountId: accomplice.person.id },
        })),
      }));
      forgetGrants(scene.rep.proxy);
      rewriteHistory(scene.rep.proxy, scene.spaceId, () => []);
      await scene.rep.reloads();
    },
  },
];

function altered(
  name: string,
  move: string,
  code: string,
  change: (grant: Grant, scene: Scene) => unknown,
): Attack {
  return {
    ...common,
    name,
    move: `The server ${move}.`,
    expected: `page ${code}`,
    invariant: twoOnly,
    play: async (scene) => {
      await scene.rep.opens();
      rewriteGrants(scene.coach.proxy, (grants) => grants.map((grant) => change(grant, scene)));
      await scene.coach.opens();
    },
  };
}

/** Another id that stands at the same place in the order of ids. */
function differentId(id: string): string {
  return id.slice(0, -1) + (id.endsWith('0') ? '1' : '0');
}

/** The boxes of a forged key under the names of the true identities. */
function renamed(forged: Grant, honest: Grant): unknown[] {
  return forged.to.map((box, index) => ({ ...box, idHash: honest.to[index]?.idHash }));
}
