import type { Envelope } from '@aparte/sealing';
import type { Attack } from '../attack.ts';
import type { SendAnswer, SendRequest } from '../proxy/wire.types.ts';
import { rewriteHistory } from './tampering.ts';

const common = { theme: 'devices', victim: 'coach' } as const;
const oneLine = 'What somebody says from two devices is one line, and a second line is told of.';

/** What a server can do with two devices of one person that write at the same moment. */
export const deviceAttacks: readonly Attack[] = [
  raced(
    'raced-both-kept',
    'lets both keep the same number and shows the coach both',
    'fork',
    ([own, other]) => [own, other],
  ),
  raced(
    'raced-one-continued',
    'shows the coach the one, and what follows the other',
    'chain',
    ([own, , next]) => [own, next],
  ),
];

/** Two devices of the rep write at the same moment, and the server tells neither of the other. */
function raced(
  name: string,
  move: string,
  code: string,
  show: (sealed: readonly Envelope[]) => readonly (Envelope | undefined)[],
): Attack {
  return {
    ...common,
    name,
    move: `The server ${move}.`,
    expected: `entry ${code}`,
    invariant: oneLine,
    play: async (scene) => {
      const { rep, coach, spaceId } = scene;
      await scene.talk();
      const second = await scene.another(rep);
      await second.opens();
      const at = new Date().toISOString();
      const sealed: Envelope[] = [];
      for (const { proxy } of [rep, second]) {
        let place = 2;
        proxy.onCall<SendRequest, SendAnswer>('send', ({ m: [envelope] }) => {
          sealed.push(envelope);
          place += 1;
          return Promise.resolve({ ok: true, r: [{ id: envelope.id, s: place, at }] });
        });
      }
      await rep.writes('d’ici');
      await second.writes('de là');
      await second.writes('et encore de là');
      const shown = show(sealed);
      rewriteHistory(coach.proxy, spaceId, (placed) => [...placed, ...shown.map((e) => ({ s: 0, at, e }))]);
      coach.proxy.push('tick', [[spaceId, Number.MAX_SAFE_INTEGER]]);
    },
  };
}
