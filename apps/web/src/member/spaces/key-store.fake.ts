import type { Envelope, Grant, Identity, Regrant } from '@aparte/sealing';
import { ProblemError } from '../../http/problem-error.ts';
import type { StoredVault } from '../sealing/key-values.types.ts';
import type { KeyStore } from './key-store.ts';

/** What one server keeps for two people. */
export class FakeServer {
  readonly identities = new Map<string, Identity[]>();
  readonly grants = new Map<string, Grant[]>();
  readonly regrants = new Map<string, Regrant[]>();
  readonly vaults = new Map<string, StoredVault>();
  /** Everything that was written, in the order in which it arrived. */
  readonly envelopes: Envelope[] = [];

  /** The server as one of the two sees it. */
  for(userId: string): KeyStore {
    return {
      vault: () => Promise.resolve(this.vaults.get(userId) ?? { version: 0, blob: null }),
      putVault: (vault) => {
        const stored = this.vaults.get(userId)?.version ?? 0;
        if (vault.version !== stored + 1) return refuse('pin-vault-version');
        this.vaults.set(userId, vault);
        return Promise.resolve();
      },
      identities: (accountId) => Promise.resolve(this.identities.get(accountId) ?? []),
      grants: (spaceId) => Promise.resolve([...(this.grants.get(spaceId) ?? [])]),
      postGrant: (spaceId, grant) => {
        const known = this.grants.get(spaceId) ?? [];
        if (known.some(({ epoch }) => epoch === grant.epoch)) return refuse('grant-exists');
        this.grants.set(spaceId, [...known, grant]);
        return Promise.resolve();
      },
      regrants: (spaceId) => Promise.resolve([...(this.regrants.get(spaceId) ?? [])]),
      postRegrant: (spaceId, regrant) => {
        this.regrants.set(spaceId, [...(this.regrants.get(spaceId) ?? []), regrant]);
        return Promise.resolve();
      },
    };
  }
}

function refuse(code: string): Promise<never> {
  return Promise.reject(new ProblemError({ status: 409, code }));
}
