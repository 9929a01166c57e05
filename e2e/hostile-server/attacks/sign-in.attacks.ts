import { derivePasswordKeys, encodeBase64Url } from '@aparte/sealing';
import type { Attack } from '../attack.ts';
import type { Cost, KeyWrap, Login } from '../proxy/wire.types.ts';
import type { Scene } from '../scene.ts';
import { impostor } from './forgery.ts';
import { flip } from './tampering.ts';

const theme = 'sign-in';
const common = { theme, victim: 'rep', typesPassword: true } as const;

const notSent = 'No key derived from the password leaves the device.';
const notOpened = 'No account is opened with keys that its owner did not make.';

/** What a server can do to somebody who types their password. */
export const signInAttacks: readonly Attack[] = [
  ...(
    [
      [
        'cost-one-pass',
        'asks for one pass over the memory, so that the password is quickly guessed',
        { t: 1 },
      ],
      ['cost-little-memory', 'asks for 8 MiB of memory, so that the password is quickly guessed', { m: 8 }],
      ['cost-passes-for-memory', 'swaps passes and memory', { t: 64, m: 3 }],
      ['cost-many-passes', 'asks for fifty passes, so that the device hangs', { t: 50 }],
      ['cost-all-memory', 'asks for 4 GiB of memory, so that the device hangs', { m: 4096 }],
      ['cost-as-text', 'gives the number of passes as text', { t: '3' }],
    ] as const
  ).map(([name, move, cost]): Attack => ({
    ...common,
    name,
    move: `The server ${move}.`,
    expected: 'refusal kdf-range',
    invariant: notSent,
    play: async (scene) => {
      scene.rep.proxy.onAnswer<Cost>('POST', /\/prelogin$/, (body) => ({ ...body, ...cost }));
      await scene.refused('rep', scene.rep.signsIn());
      requireNothingSent(scene);
    },
  })),
  {
    ...common,
    name: 'salt-too-short',
    move: 'The server gives a salt of one byte.',
    expected: 'refusal length',
    invariant: notSent,
    play: async (scene) => {
      scene.rep.proxy.onAnswer<Cost>('POST', /\/prelogin$/, (body) => ({ ...body, serverSalt: 'AA' }));
      await scene.refused('rep', scene.rep.signsIn());
      requireNothingSent(scene);
    },
  },
  {
    ...common,
    name: 'salt-of-another',
    move: 'The server gives the salt of another account, to try one dictionary against both.',
    expected: 'refusal login-failed',
    invariant: 'The key that is sent signs in to no account: the salt also depends on the address typed.',
    play: async (scene) => {
      const { kdf } = scene.coach.person.enrolment;
      scene.rep.proxy.onAnswer('POST', /\/prelogin$/, () => kdf);
      await scene.refused('rep', scene.rep.signsIn());
      const sent = scene.rep.proxy.seen.find(({ path }) => path.endsWith('/login'))?.body as
        Partial<Login & { authKey: string }> | undefined;
      // What the attack hopes for: the same password gives the same key on both accounts.
      const serverSalt = Buffer.from(kdf.serverSalt, 'base64url');
      const { password } = scene.rep.person;
      const { authKey } = derivePasswordKeys({
        ...kdf,
        loginId: scene.coach.person.loginId,
        password,
        serverSalt,
      });
      if (sent?.authKey === encodeBase64Url(authKey)) scene.breach('one salt gives one key for two accounts');
    },
  },
  {
    ...common,
    name: 'cost-of-another-time',
    move: 'The server gives a cost within bounds that was never this account’s, and lets the person in all the same.',
    expected: 'refusal commit',
    invariant: notOpened,
    play: async (scene) => {
      scene.rep.proxy.onAnswer<Cost>('POST', /\/prelogin$/, (body) => ({ ...body, t: 4 }));
      scene.rep.proxy.onRequest('POST', /\/login$/, () => ({ status: 200, body: loginOf(scene) }));
      await scene.refused('rep', scene.rep.signsIn());
    },
  },
  login('wrap-of-another', 'hands out the locked account key of somebody else', 'commit', (body, scene) => {
    const { keyWraps } = scene.coach.person.enrolment;
    return { ...body, keyWrap: { ...body.keyWrap, blob: keyWraps[0].blob } };
  }),
  login(
    'wrap-of-another-method',
    'hands out the account key locked by the recovery code',
    'commit',
    (body, scene) => {
      const { keyWraps } = scene.rep.person.enrolment;
      return { ...body, keyWrap: { ...body.keyWrap, blob: keyWraps[1].blob } };
    },
  ),
  login(
    'wrap-of-another-generation',
    'says that the account key is a later one than it is',
    'aead',
    (body) => ({
      ...body,
      keyWrap: { ...body.keyWrap, generation: 2 },
    }),
  ),
  login('wrap-damaged', 'changes one bit of the locked account key', 'aead', (body) => ({
    ...body,
    keyWrap: { ...body.keyWrap, blob: flip(body.keyWrap.blob, -1) },
  })),
  login(
    'own-keys-of-another',
    'shows somebody else’s public keys as one’s own',
    'identity',
    (body, scene) => ({
      ...body,
      identity: scene.coach.person.identity,
    }),
  ),
  login(
    'own-keys-substituted',
    'shows public keys of its own under the person’s name',
    'identity',
    (body, scene) => ({
      ...body,
      identity: impostor(scene.rep.person).identity,
    }),
  ),
  login('own-keys-unsigned', 'exchanges one of the person’s two public keys', 'signature', (body, scene) => ({
    ...body,
    identity: { ...body.identity, boxPk: impostor(scene.rep.person).identity.boxPk },
  })),
  login('account-of-another', 'signs the person in as somebody else', 'aead', (body, scene) => ({
    ...body,
    account: { ...body.account, id: scene.coach.person.id },
    identity: scene.coach.person.identity,
  })),
  {
    ...common,
    name: 'unlock-with-another-wrap',
    move: 'The server exchanges the locked account key while somebody unlocks an open session.',
    expected: 'refusal commit',
    invariant: notOpened,
    play: async (scene) => {
      const { keyWraps } = scene.coach.person.enrolment;
      scene.rep.proxy.onAnswer<{ keyWrap: KeyWrap }>('GET', /\/key-wrap$/, ({ keyWrap, ...rest }) => ({
        ...rest,
        keyWrap: { ...keyWrap, blob: keyWraps[0].blob },
      }));
      await scene.refused('rep', scene.rep.unlocks());
    },
  },
  {
    ...common,
    name: 'unlock-with-other-own-keys',
    move: 'The server shows other public keys for the open session that somebody unlocks.',
    expected: 'refusal identity',
    invariant: notOpened,
    play: async (scene) => {
      scene.rep.proxy.onAnswer<object>('GET', /\/session$/, (body) => ({
        ...body,
        identity: impostor(scene.rep.person).identity,
      }));
      await scene.refused('rep', scene.rep.unlocks());
    },
  },
];

function login(
  name: string,
  move: string,
  code: string,
  change: (body: Login, scene: Scene) => unknown,
): Attack {
  return {
    ...common,
    name,
    move: `The server ${move}.`,
    expected: `refusal ${code}`,
    invariant: notOpened,
    play: async (scene) => {
      scene.rep.proxy.onAnswer<Login>('POST', /\/login$/, (body) => change(body, scene));
      await scene.refused('rep', scene.rep.signsIn());
    },
  };
}

function requireNothingSent(scene: Scene): void {
  const sent = scene.rep.proxy.seen.filter(({ path }) => path.endsWith('/login'));
  if (sent.length > 0) scene.breach('a key made as cheaply as the server asked was sent to it');
}

/** The answer to a sign-in, as a server gives it that asks for no proof. */
function loginOf(scene: Scene): unknown {
  const { id, enrolment, identity } = scene.rep.person;
  const { account, keyWraps } = enrolment;
  return { account: { ...account, id, kind: 'rep' }, keyWrap: keyWraps[0], identity };
}
