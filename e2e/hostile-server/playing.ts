import { setTimeout as wait } from 'node:timers/promises';
import type { Attack } from './attack.ts';
import type { Patch } from './client/page-modules.ts';
import type { House } from './house/house.ts';
import { judge, judgePeace, type Verdict } from './judge.ts';
import { Scene } from './scene.ts';

const PATIENCE_MS = 8_000;
const LOOK_EVERY_MS = 20;

/** Plays one attack in a scene of its own; `patches` take defences out of the client. */
export async function playAttack(
  house: House,
  attack: Attack,
  patches: readonly Patch[] = [],
  patience = PATIENCE_MS,
): Promise<Verdict> {
  return inScene(house, { typesPassword: attack.typesPassword ?? false, patches }, async (scene) => {
    await attack.play(scene);
    return settled(() => judge(scene, attack), patience);
  });
}

/** The same client and the same servers with nobody in between who does anything. */
export async function playPeace(house: House): Promise<Verdict> {
  return inScene(house, { typesPassword: true, patches: [] }, async (scene) => {
    await scene.rep.signsIn();
    await scene.talk();
    await (await scene.rep.peerKeys()).verify(scene.coach.person.id);
    await (await scene.coach.peerKeys()).verify(scene.rep.person.id);
    const second = await scene.another(scene.rep);
    await second.opens();
    await second.writes('d’un autre appareil');
    await scene.rep.writes('et d’ici');
    for (const side of [scene.rep, scene.coach, second]) side.proxy.cut();
    await scene.coach.writes('de retour');
    for (const side of [scene.rep, scene.coach, second]) await side.reloads();
    await scene.rep.writes('jusqu’au bout');
    return settled(() => judgePeace(scene), PATIENCE_MS);
  });
}

async function inScene(
  house: House,
  settings: Parameters<typeof Scene.set>[1],
  play: (scene: Scene) => Promise<Verdict>,
): Promise<Verdict> {
  const scene = await Scene.set(house, settings);
  try {
    return await play(scene);
  } finally {
    await scene.end();
  }
}

/** The verdict once nothing speaks against the client any more, or when the patience is over. */
async function settled(look: () => Verdict, patience: number): Promise<Verdict> {
  const end = Date.now() + patience;
  for (let verdict = look(); ; verdict = look()) {
    if (verdict.faults.length === 0 || Date.now() > end) return verdict;
    await wait(LOOK_EVERY_MS);
  }
}
