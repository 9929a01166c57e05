import { RandomSource } from '@aparte/platform';
import { AccountKeys } from './account-keys.ts';

/** Account keys in memory; counts how often they are looked up. */
export class FakeAccountKeys extends AccountKeys {
  reads = 0;
  private readonly keys = new Map<string, Buffer>();

  constructor(private readonly random: RandomSource) {
    super();
  }

  override ensure(accountId: string): Promise<Buffer> {
    const key = this.keys.get(accountId) ?? Buffer.from(this.random.bytes(32));
    this.keys.set(accountId, key);
    return Promise.resolve(key);
  }

  override find(accountId: string): Promise<Buffer | null> {
    this.reads += 1;
    return Promise.resolve(this.keys.get(accountId) ?? null);
  }

  override destroy(accountId: string): Promise<void> {
    this.keys.delete(accountId);
    return Promise.resolve();
  }
}
