import {
  CredentialsRepository,
  type OwnCredential,
  type StoredCredential,
} from './credentials.repository.ts';

/** Credentials in memory; counts how often they are looked up. */
export class FakeCredentialsRepository extends CredentialsRepository {
  reads = 0;
  private readonly credentials = new Map<string, StoredCredential>();

  add(loginIndex: Buffer, credential: StoredCredential): void {
    this.credentials.set(loginIndex.toString('hex'), credential);
  }

  override findByLoginIndex(loginIndex: Buffer): Promise<StoredCredential | null> {
    this.reads += 1;
    return Promise.resolve(this.credentials.get(loginIndex.toString('hex')) ?? null);
  }

  override ofAccount(accountId: string): Promise<OwnCredential> {
    for (const [index, { accountId: owner, verifierSealed }] of this.credentials)
      if (owner === accountId)
        return Promise.resolve({ loginIndex: Buffer.from(index, 'hex'), verifierSealed });
    return Promise.reject(new Error('The account has no credential.'));
  }
}
