import { Injectable } from '@nestjs/common';
import { RateLimit } from '@aparte/platform';

const HOUR_SECONDS = 3_600;
const FILES_PER_HOUR = 120;
const PARTS_PER_HOUR = 2_400;

/** Bounds how many files and parts a person sends within an hour. */
@Injectable()
export class FileLimits {
  private readonly files = new RateLimit('files', { points: FILES_PER_HOUR, perSeconds: HOUR_SECONDS });
  private readonly parts = new RateLimit('file-parts', { points: PARTS_PER_HOUR, perSeconds: HOUR_SECONDS });

  /** Counts one file begun. Throws TooManyRequests. */
  async countFile(accountId: string): Promise<void> {
    await this.files.consume(accountId);
  }

  /** Counts one part sent. Throws TooManyRequests. */
  async countPart(accountId: string): Promise<void> {
    await this.parts.consume(accountId);
  }
}
