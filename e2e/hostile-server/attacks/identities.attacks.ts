import type { Grant, Identity } from '@aparte/sealing';
import type { Attack } from '../attack.ts';
import type { Person } from '../house/people.ts';
import { impostor, successor } from './forgery.ts';
import { flip, rewriteGrants, rewriteIdentities } from './tampering.ts';

const common = { theme: 'identities', victim: 'rep' } as const;
const nothingLeaves = 'Nothing is sealed for keys that nobody announced or accepted.';

/** What a server can do with the public keys of the other person. */
export const identityAttacks: readonly Attack[] = [
  {
    ...common,
    name: 'impostor-at-first-contact',
    move: 'The server shows its own keys as the coach’s from the first contact on, and takes the key made for them.',
    victim: 'coach',
    expected: 'page identity',
    invariant: 'The other person’s device refuses such a key, and the two safety numbers differ.',
    play: async (scene) => {
      const { identity } = impostor(scene.coach.person);
      const kept: Grant[] = [];
      rewriteIdentities(scene.rep.proxy, () => [identity]);
      for (const { proxy } of [scene.rep, scene.coach]) rewriteGrants(proxy, () => kept);
      scene.rep.proxy.onRequest('POST', /\/grants$/, ({ body }) => {
        const { grant } = body as { grant: Grant };
        kept.push(grant);
        return { status: 201, body: { grant } };
      });
      await scene.open();
      const numbers = [
        await scene.rep.safetyNumber(scene.coach.person),
        await scene.coach.safetyNumber(scene.rep.person),
      ];
      if (numbers[0] === numbers[1])
        scene.breach('the safety numbers are equal although somebody stands between');
    },
  },
  shown(
    'keys-swapped',
    'shows keys of its own in place of the pinned ones',
    'page identity-fork',
    (_known, coach) => [impostor(coach).identity],
  ),
  shown(
    'keys-appended',
    'adds keys of its own behind the pinned ones, at the same generation',
    'page identity-gap',
    (known, coach) => [...known, impostor(coach).identity],
  ),
  shown(
    'rotation-not-announced',
    'shows a new generation that the old keys did not sign',
    'keys RESET',
    (known, coach) => [...known, successor(coach, coach.identity, null).identity],
  ),
  shown(
    'rotation-signed-by-another',
    'shows a new generation announced by a key of its own',
    'page signature',
    (known, coach) => [
      ...known,
      { ...successor(coach, coach.identity, impostor(coach).accountKey).identity },
    ],
  ),
  shown(
    'generation-skipped',
    'leaves out a generation between the pinned keys and the newest',
    'page identity-gap',
    (known, coach) => {
      const second = successor(coach, coach.identity, coach.accountKey);
      return [...known, successor(coach, second.identity, second.accountKey).identity];
    },
  ),
  shown(
    'rotation-of-other-keys',
    'announces a new generation that follows other keys than the pinned ones',
    'page identity-fork',
    (known, coach) => {
      const other = impostor(coach);
      return [...known, successor(coach, other.identity, other.accountKey).identity];
    },
  ),
  {
    ...common,
    name: 'sending-after-reset',
    move: 'The server shows a new generation that nobody announced, and waits for the person to write.',
    expected: 'message identity-reset',
    invariant: nothingLeaves,
    play: async (scene) => {
      await scene.talk();
      const { person } = scene.coach;
      const { identity } = successor(person, person.identity, null);
      rewriteIdentities(scene.rep.proxy, (known) => [...known, identity]);
      await scene.rep.reloads();
      const sent: unknown[] = [];
      scene.rep.proxy.onCall('send', (request, forward) => {
        sent.push(request);
        return forward(request);
      });
      scene.rep.tries('pour qui ?');
      await scene.rep.until(({ entries }) =>
        entries.some((entry) => entry.kind === 'message' && entry.state === 'failed'),
      );
      if (sent.length > 0) scene.breach('something was sealed for keys that nobody accepted');
    },
  },
  {
    ...common,
    name: 'keys-rolled-back',
    move: 'The server shows the coach’s former keys again after an announced change.',
    expected: 'refusal identity-rollback',
    invariant: 'Former keys are never trusted again.',
    play: async (scene) => {
      const { coach } = scene;
      await scene.talk();
      const { identity } = successor(coach.person, coach.person.identity, coach.person.accountKey);
      rewriteIdentities(scene.rep.proxy, (known) => [...known, identity]);
      const peers = await scene.rep.peerKeys();
      await peers.meet(coach.person.id);
      rewriteIdentities(scene.rep.proxy, (known) => known);
      await scene.refused('rep', peers.meet(coach.person.id));
    },
  },
  {
    ...common,
    name: 'keys-of-another-person',
    move: 'The server shows the keys of somebody else in place of the coach’s.',
    expected: 'page identity',
    invariant: nothingLeaves,
    play: async (scene) => {
      const { side } = await scene.stranger();
      rewriteIdentities(scene.rep.proxy, () => [side.person.identity]);
      await scene.rep.opens();
    },
  },
  {
    ...common,
    name: 'keys-altered',
    move: 'The server exchanges one of the two public keys of the coach.',
    expected: 'page signature',
    invariant: nothingLeaves,
    play: async (scene) => {
      rewriteIdentities(scene.rep.proxy, (known) =>
        known.map((one) => ({ ...one, boxPk: flip(one.boxPk, 0) })),
      );
      await scene.rep.opens();
    },
  },
  {
    ...common,
    name: 'keys-missing',
    move: 'The server shows no keys of the coach at all.',
    expected: 'page field',
    invariant: nothingLeaves,
    play: async (scene) => {
      rewriteIdentities(scene.rep.proxy, () => []);
      await scene.rep.opens();
    },
  },
  {
    ...common,
    name: 'two-versions-for-two-devices',
    move: 'The server shows the true keys to one device of the rep and its own to another.',
    expected: 'page identity-fork',
    invariant: 'What one device trusts, every device of that person knows.',
    play: async (scene) => {
      await scene.talk();
      const other = await scene.another(scene.rep);
      rewriteIdentities(other.proxy, () => [impostor(scene.coach.person).identity]);
      await other.opens();
    },
  },
];

function shown(
  name: string,
  move: string,
  expected: Attack['expected'],
  show: (known: Identity[], coach: Person) => readonly Identity[],
): Attack {
  return {
    ...common,
    name,
    move: `The server ${move}.`,
    expected,
    invariant: nothingLeaves,
    play: async (scene) => {
      await scene.talk();
      const shown = show([scene.coach.person.identity], scene.coach.person);
      rewriteIdentities(scene.rep.proxy, () => shown);
      await scene.rep.reloads();
    },
  };
}
