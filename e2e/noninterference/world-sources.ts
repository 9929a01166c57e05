import { SeededIds, SeededRandom } from './seeded-sources.ts';

/** One stream of ids and one of chance for each plane. */
export class WorldSources {
  readonly sponsorIds = new SeededIds('sponsor');
  readonly sponsorRandom = new SeededRandom('sponsor');
  readonly privateIds = new SeededIds('private');
  readonly privateRandom = new SeededRandom('private');

  /** Both planes draw from the streams of the sponsor plane, as a mistake would have it; or each from its own again. */
  share(isShared: boolean): void {
    this.privateIds.follow(isShared ? this.sponsorIds : null);
    this.privateRandom.follow(isShared ? this.sponsorRandom : null);
  }

  restart(): void {
    for (const source of [this.sponsorIds, this.sponsorRandom, this.privateIds, this.privateRandom])
      source.restart();
  }
}
