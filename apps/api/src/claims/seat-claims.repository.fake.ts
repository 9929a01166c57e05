import { SeatClaimsRepository, type HeldSeat, type NewClaim } from './seat-claims.repository.ts';

/** Claims in memory, with a say in how often somebody else is a moment faster. */
export class FakeSeatClaimsRepository extends SeatClaimsRepository {
  readonly claims: NewClaim[] = [];
  tries = 0;

  constructor(
    private readonly seats: number,
    private racesToLose = 0,
  ) {
    super();
  }

  override tryTake(claim: NewClaim): Promise<boolean> {
    this.tries += 1;
    if (this.racesToLose > 0) {
      this.racesToLose -= 1;
      return Promise.resolve(false);
    }
    const isTaken = this.claims.some(
      ({ voucherIndex, repId }) => voucherIndex.equals(claim.voucherIndex) || repId === claim.repId,
    );
    if (isTaken || this.claims.length >= this.seats) return Promise.resolve(false);
    this.claims.push(claim);
    return Promise.resolve(true);
  }

  override isUsed(voucherIndex: Buffer): Promise<boolean> {
    return Promise.resolve(this.claims.some((claim) => claim.voucherIndex.equals(voucherIndex)));
  }

  override hasSeat(repId: string): Promise<boolean> {
    return Promise.resolve(this.claims.some((claim) => claim.repId === repId));
  }

  /** No seat ends here. */
  override heldBy(repId: string): Promise<HeldSeat | null> {
    const claim = this.claims.find((one) => one.repId === repId);
    return Promise.resolve(claim ? { ...claim, isEnding: false } : null);
  }

  override leave(repId: string): Promise<void> {
    for (const claim of this.claims) if (claim.repId === repId) claim.repId = '';
    return Promise.resolve();
  }
}
