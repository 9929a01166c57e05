import type { Attack } from '../attack.ts';
import type { Vault } from '../proxy/wire.types.ts';
import { impostor } from './forgery.ts';
import { flip, rewriteIdentities } from './tampering.ts';

const VAULT = /\/pin-vault$/;
const common = { theme: 'pins', victim: 'rep' } as const;
const kept = 'What was once trusted or verified is not forgotten because a server says so.';

/** What a server can do with the sealed list of the keys that a person trusts. */
export const pinAttacks: readonly Attack[] = [
  vault(
    'vault-rolled-back',
    'shows the pins as they were before the safety number was compared',
    'vault-rollback',
    {
      show: (_now, before) => before,
    },
  ),
  vault('vault-emptied', 'says that there are no pins', 'vault-rollback', {
    show: () => ({ version: 0, blob: null }),
  }),
  vault('vault-emptied-at-its-version', 'says that the newest pins are empty', 'vault-rollback', {
    show: (now) => ({ ...now, blob: null }),
  }),
  vault('vault-with-another-version', 'shows old pins under the newest version', 'vault-rollback', {
    show: (now, before) => ({ ...before, version: now.version }),
  }),
  vault('vault-from-the-future', 'shows the newest pins under a version that does not exist yet', 'field', {
    show: (now) => ({ ...now, version: now.version + 7 }),
  }),
  vault('vault-damaged', 'changes one bit of the pins', 'aead', {
    show: (now) => ({ ...now, blob: flip(now.blob ?? '', -1) }),
  }),
  {
    ...common,
    name: 'vault-of-another',
    move: 'The server shows somebody else’s pins.',
    expected: 'page commit',
    invariant: kept,
    play: async (scene) => {
      const { side, spaceId } = await scene.stranger();
      await side.opens(spaceId);
      const others = await vaultOf(side.proxy.origin, side.device.sessionCookie);
      scene.rep.proxy.onAnswer('GET', VAULT, () => others);
      await scene.rep.opens();
    },
  },
  {
    ...common,
    name: 'vault-rolled-back-without-storage',
    move: 'The browser keeps nothing, and the server empties the pins while the page is open.',
    expected: 'refusal vault-rollback',
    invariant: 'What this page has trusted it does not forget while it is open.',
    play: async (scene) => {
      await scene.talk();
      scene.rep.device.local.clear();
      scene.rep.proxy.onAnswer('GET', VAULT, () => ({ version: 0, blob: null }));
      const peers = await scene.rep.peerKeys();
      await scene.refused('rep', peers.meet(scene.coach.person.id));
    },
  },
  {
    ...common,
    name: 'vault-forked-between-devices',
    move: 'The server shows its own keys to a second device, keeps the pins that it makes of them apart, and later gives them to the first.',
    expected: 'page vault-rollback',
    invariant: 'Two lists of pins of one version are never taken for the same.',
    play: async (scene) => {
      const { identity } = impostor(scene.coach.person);
      const second = await scene.another(scene.rep);
      let forked: Vault = { version: 0, blob: null };
      second.proxy.onAnswer('GET', VAULT, () => forked);
      second.proxy.onRequest('PUT', VAULT, ({ body }) => {
        forked = body as Vault;
        return { status: 200, body };
      });
      rewriteIdentities(second.proxy, () => [identity]);
      await second.resumes();
      await (await second.peerKeys()).meet(scene.coach.person.id);
      await scene.talk();

      scene.rep.proxy.onAnswer('GET', VAULT, () => forked);
      rewriteIdentities(scene.rep.proxy, () => [identity]);
      await scene.rep.reloads();
    },
  },
];

function vault(
  name: string,
  move: string,
  code: string,
  { show }: { show: (now: Vault, before: Vault) => unknown },
): Attack {
  return {
    ...common,
    name,
    move: `The server ${move}.`,
    expected: `page ${code}`,
    invariant: kept,
    play: async (scene) => {
      const { rep, coach } = scene;
      await scene.talk();
      const before = await vaultOf(rep.proxy.origin, rep.device.sessionCookie);
      await (await rep.peerKeys()).verify(coach.person.id);
      const now = await vaultOf(rep.proxy.origin, rep.device.sessionCookie);
      rep.proxy.onAnswer('GET', VAULT, () => show(now, before));
      await rep.reloads();
    },
  };
}

async function vaultOf(origin: string, cookie: string): Promise<Vault> {
  const answer = await fetch(`${origin}/v1/member/pin-vault`, { headers: { Cookie: cookie } });
  return (await answer.json()) as Vault;
}
