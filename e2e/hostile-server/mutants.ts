import type { Patch } from './client/page-modules.ts';

/** A client from which one defence was taken out, and the attack that then succeeds. */
export interface Mutant {
  name: string;
  /** What this client no longer does. */
  story: string;
  attack: string;
  patch: Patch;
}

/** Each of these must make the suite fail: otherwise its attack proves nothing. */
export const MUTANTS: readonly Mutant[] = [
  {
    name: 'no-floor-of-cost',
    story: 'takes any cost that the server asks for',
    attack: 'cost-one-pass',
    patch: {
      file: 'libs/sealing/src/password-keys.ts',
      find: "if (!isWithin) throw new SealingError('kdf-range', field);",
      replace: '',
    },
  },
  {
    name: 'own-keys-unchecked',
    story: 'takes whatever public keys the server shows for its own account',
    attack: 'own-keys-substituted',
    patch: {
      file: 'libs/sealing/src/identity.ts',
      find: "if (!isMine) throw new SealingError('identity', 'own');",
      replace: '',
    },
  },
  {
    name: 'reset-taken-for-rotation',
    story: 'takes new keys without looking for the signature of the former ones',
    attack: 'rotation-not-announced',
    patch: {
      file: 'libs/sealing/src/peer-pin.ts',
      find: "return verifyIdentityLink(latest, next) === 'rotated';",
      replace: 'verifyIdentityLink(latest, next); return true;',
    },
  },
  {
    name: 'old-pins-taken',
    story: 'forgets which version of the pins it has seen',
    attack: 'vault-rolled-back',
    patch: {
      file: 'member/spaces/newest-vault.ts',
      find: 'return Number.isSafeInteger(version) ? { version, mark }',
      replace: 'return Number.isSafeInteger(-version / 2 - 0.25) ? { version, mark }',
    },
  },
  {
    name: 'grant-unsigned',
    story: 'does not check who signed the key of a conversation',
    attack: 'key-made-by-the-server',
    patch: {
      file: 'libs/sealing/src/grant.ts',
      find: "if (!isSignedBy(grant.sig, grantBytes(grant), signer.signPk)) throw new SealingError('signature', 'sig');",
      replace: '',
    },
  },
  {
    name: 'space-forgotten',
    story: 'begins a conversation anew whenever the server knows no key of it',
    attack: 'conversation-begun-anew',
    patch: {
      file: 'member/spaces/space-keys.ts',
      find: "if (standing.epoch < (memory.recall(spaceId)?.epoch ?? 0)) throw new SealingFailure('chain', 'epoch');",
      replace: '',
    },
  },
  {
    name: 'header-unbound',
    story: 'opens the content without its header',
    attack: 'header-other-time',
    patch: {
      file: 'libs/sealing/src/envelope.ts',
      find: '    u64(header.ts),\n',
      replace: '',
    },
  },
  {
    name: 'fork-taken',
    story: 'lets two messages take one number',
    attack: 'raced-both-kept',
    patch: {
      file: 'libs/sealing/src/space-history.ts',
      find: "if (envelope.sq <= known) return 'fork';",
      replace: 'if (envelope.sq <= known) return undefined;',
    },
  },
  {
    name: 'order-of-the-server',
    story: 'shows messages in the order in which the server lists them',
    attack: 'history-exchanged',
    patch: {
      file: 'member/sealing/open-spaces.ts',
      find: 'const displaced = displacedOf(messages, envelopes);',
      replace: 'const displaced = new Set();',
    },
  },
  {
    name: 'word-of-the-server',
    story: 'counts a message as sent because the server says so',
    attack: 'acknowledged-nowhere',
    patch: {
      file: 'features/conversation/sender.ts',
      find: "if (!stored || !stands(envelope, stored)) throw new ChatFailure('not-kept');",
      replace: '',
    },
  },
  {
    name: 'tail-forgotten',
    story: 'does not remember how much it has read',
    attack: 'tail-cut',
    patch: {
      file: 'features/conversation/history-reader.ts',
      find: 'this.gone = Math.max(forgotten,',
      replace: 'this.gone = Math.min(forgotten,',
    },
  },
];
