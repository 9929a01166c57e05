import {
  EnvelopesRepository,
  type KnownEnvelope,
  type NumberedEnvelope,
  type WritableSpace,
} from './envelopes.repository.ts';
import { EMPTY_HEAD, type SenderHead } from './sender-chain.rules.ts';

/** The log of one space in memory, as a member of it sees it. */
export class FakeEnvelopesRepository extends EnvelopesRepository {
  readonly log: NumberedEnvelope[] = [];
  state: WritableSpace['state'] = 'open';
  currentEpoch = 1;

  constructor(
    private readonly space: string,
    private readonly members: readonly string[],
  ) {
    super();
  }

  override lockSpace(space: string): Promise<WritableSpace | null> {
    const { state, currentEpoch } = this;
    return Promise.resolve(space === this.space ? { state, currentEpoch, lastSeq: this.log.length } : null);
  }

  override findKnown(space: string, ids: readonly string[]): Promise<KnownEnvelope[]> {
    const known = this.of(space).filter(({ envelope }) => ids.includes(envelope.id));
    return Promise.resolve(
      known.map(({ envelope, seq, hash, receivedAt }) => ({ id: envelope.id, seq, hash, receivedAt })),
    );
  }

  override senderHead(space: string, senderId: string): Promise<SenderHead> {
    const last = this.of(space).findLast(({ envelope }) => envelope.from === senderId);
    return Promise.resolve(last ? { sequence: last.envelope.sq, hash: last.hash } : EMPTY_HEAD);
  }

  override append(_space: string, envelopes: readonly NumberedEnvelope[]): Promise<void> {
    this.log.push(...envelopes);
    return Promise.resolve();
  }

  override memberIds(space: string): Promise<string[]> {
    return Promise.resolve(space === this.space ? [...this.members] : []);
  }

  private of(space: string): NumberedEnvelope[] {
    return space === this.space ? this.log : [];
  }
}
