import { successor } from '../attacks/forgery.ts';
import {
  flip,
  rewriteEnvelopes,
  rewriteGrants,
  rewriteHistory,
  rewriteIdentities,
} from '../attacks/tampering.ts';
import type { Cost, Spaces } from '../proxy/wire.types.ts';
import type { ScreenAttack, Stage } from './theatre.ts';

/** Attacks for which a person's eyes are asked: one for each place in which a warning can stand. */
export const SCREEN_ATTACKS: readonly ScreenAttack[] = [
  {
    name: 'cost-one-pass',
    play: async ({ house, signIn }) => {
      house.door.onAnswer<Cost>('POST', /\/prelogin$/, (body) => ({ ...body, t: 1 }));
      await signIn();
    },
  },
  {
    name: 'rotation-not-announced',
    play: async (stage) => {
      await talk(stage);
      const { person } = stage.coach;
      const { identity } = successor(person, person.identity, null);
      rewriteIdentities(stage.house.door, (known) => [...known, identity]);
      await stage.openConversation();
    },
  },
  {
    name: 'vault-emptied',
    play: async (stage) => {
      await talk(stage);
      stage.house.door.onAnswer('GET', /\/pin-vault$/, () => ({ version: 0, blob: null }));
      await stage.openConversation();
    },
  },
  {
    name: 'person-exchanged',
    play: async (stage) => {
      await talk(stage);
      stage.house.door.onAnswer<Spaces>('GET', /\/member\/spaces$/, ({ spaces }) => ({
        spaces: spaces.map((space) => ({
          ...space,
          peer: { ...space.peer, accountId: stage.rep.person.id },
        })),
      }));
      rewriteGrants(stage.house.door, () => []);
      await stage.openConversation();
    },
  },
  {
    name: 'content-altered',
    play: async (stage) => {
      await talk(stage);
      rewriteEnvelopes(stage.house.door, stage.spaceId, (e) =>
        e.from === stage.coach.person.id ? { ...e, ct: flip(e.ct, -1) } : e,
      );
      await stage.openConversation();
      await stage.reads('bonjour');
    },
  },
  {
    name: 'tail-cut',
    play: async (stage) => {
      await talk(stage);
      rewriteHistory(stage.house.door, stage.spaceId, (placed) => placed.slice(0, 1));
      await stage.openConversation();
      await stage.reads('bonjour');
    },
  },
  {
    name: 'acknowledged-nowhere',
    play: async (stage) => {
      await talk(stage);
      stage.house.door.onCall('send', () => Promise.resolve({ ok: true, r: [] }));
      await stage.write('perdu ?');
      await stage.reads('perdu ?');
    },
  },
];

/** The rep signs in and writes, the coach answers. */
async function talk({ page, coach, spaceId, signIn, openConversation, write, reads }: Stage): Promise<void> {
  await signIn();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  await openConversation();
  await write('bonjour');
  await coach.opens(spaceId);
  await coach.hears('bonjour');
  await coach.writes('merci');
  await reads('merci');
}
