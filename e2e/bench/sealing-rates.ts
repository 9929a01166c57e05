import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import {
  createAccountKey,
  derivePasswordKeys,
  loadHistory,
  open,
  openAccount,
  openGrant,
  seal,
  secureRandomBytes,
  SpaceHistory,
  unwrapAccountKey,
  wrapAccountKey,
  type Self,
} from '@aparte/sealing';
import { compare, millisecondsOf, rounded, type Comparison } from './compare.ts';
import { pinOf, type LongConversation } from './long-conversation.ts';

type Sodium = (typeof import('libsodium-wrappers-sumo'))['default'];

/** libsodium itself, as the sealing library uses it: the baseline. */
export async function loadBaseline(): Promise<Sodium> {
  const require = createRequire(new URL('../../libs/sealing/package.json', import.meta.url));
  const file = require.resolve('libsodium-wrappers-sumo');
  const { default: sodium } = (await import(pathToFileURL(file).href)) as { default: Sodium };
  await sodium.ready;
  return sodium;
}

/**
 * Sealing and opening 1 KiB under one key against libsodium's AEAD alone, with the same context.
 *
 * Whoever uses the AEAD alone has to draw a nonce for each message as well: the baseline of sealing draws it, from the
 * source that sealing draws it from. The rest of the baseline is the call of libsodium and nothing else.
 */
export function sealingRates(sodium: Sodium): { seal: Comparison; open: Comparison } {
  const [key, nonce] = [secureRandomBytes(32), secureRandomBytes(24)];
  const [message, context] = [secureRandomBytes(1_024), secureRandomBytes(200)];
  const sealed = seal(key, message, context);
  const {
    crypto_aead_xchacha20poly1305_ietf_encrypt: encrypt,
    crypto_aead_xchacha20poly1305_ietf_decrypt: decrypt,
  } = sodium;
  const raw = encrypt(message, context, null, nonce, key);
  return {
    seal: compare({
      ours: () => seal(key, message, context),
      baseline: () => encrypt(message, context, null, secureRandomBytes(24), key),
    }),
    open: compare({
      ours: () => open(key, sealed, context),
      baseline: () => decrypt(null, raw, context, nonce, key),
    }),
  };
}

/** How much of an unlock is Argon2id: the part that an attacker has to pay as well. */
export function unlockShare(): { totalMilliseconds: number; argon2idShare: number } {
  const accountKey = createAccountKey();
  const input = {
    loginId: 'banc@example.org',
    password: 'cinq mots pour le banc',
    t: 3,
    m: 64,
    serverSalt: secureRandomBytes(16),
  };
  const context = { method: 'pw', userId: 'u-bench', generation: 1 } as const;
  const { wrapKey } = derivePasswordKeys(input);
  const wrap = wrapAccountKey(accountKey, wrapKey, context);

  const stretching = millisecondsOf(() => derivePasswordKeys(input));
  const opening = millisecondsOf(() => openAccount(unwrapAccountKey(wrap, wrapKey, context), 'u-bench'));
  const total = stretching + opening;
  return { totalMilliseconds: rounded(total), argon2idShare: rounded(stretching / total) };
}

/** Opening a long history in this process, against libsodium's AEAD alone over as many ciphertexts of that size. */
export function historyInNode(
  sodium: Sodium,
  reader: Self,
  writer: Self,
  conversation: LongConversation,
): { milliseconds: number; baselineMilliseconds: number; opened: number } {
  const { spaceId, grant, envelopes } = conversation;
  const view = { spaceId, self: reader, peers: [pinOf(writer.identity)], previous: undefined };
  const history = new SpaceHistory(spaceId, [writer.identity.userId, reader.identity.userId]);
  history.addEpoch(openGrant(view, grant));
  let opened = 0;
  const milliseconds = millisecondsOf(() => {
    opened = loadHistory(history, envelopes).accepted.length;
  });

  const [key, nonce] = [secureRandomBytes(32), secureRandomBytes(24)];
  const raw = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
    secureRandomBytes(256),
    null,
    null,
    nonce,
    key,
  );
  const baselineMilliseconds = millisecondsOf(() => {
    for (let index = 0; index < envelopes.length; index += 1) {
      sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, raw, null, nonce, key);
    }
  });
  return { milliseconds: rounded(milliseconds), baselineMilliseconds: rounded(baselineMilliseconds), opened };
}
