import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '@aparte/platform';
import type { Logger } from 'pino';
import { LOGGER } from '../process/process.module.ts';
import { utcDate } from '../process/utc-date.ts';
import { accessHash, accessTag, monthOf } from './access-chain.rules.ts';
import { AccessEntriesRepository } from './access-entries.repository.ts';
import type { AccessKind } from './access-kinds.ts';
import { AccessNotLogged } from './access-log.errors.ts';
import { MonthKeys } from './month-keys.ts';

/** Who reads what of whom. */
export interface Access {
  /** An account, or the name of a part of the service that reads by itself. */
  actorId: string;
  kind: AccessKind;
  subjectIds: readonly string[];
}

/**
 * Writes into the access log, in the transaction of what is read: at most one entry a day for each reader, person and
 * kind. Whoever reads their own things is not logged.
 */
@Injectable()
export class AccessLog {
  constructor(
    private readonly keys: MonthKeys,
    private readonly entries: AccessEntriesRepository,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Runs inside the unit of work that reads.
   *
   * @throws AccessNotLogged when it cannot be written; then the unit of work must not end well.
   */
  async record({ actorId, kind, subjectIds }: Access): Promise<void> {
    const others = [...new Set(subjectIds)].filter((id) => id !== actorId);
    if (others.length === 0) return;
    try {
      await this.append(actorId, kind, others);
    } catch (error) {
      const failure = error instanceof Error ? error.constructor.name : typeof error;
      this.logger.error({ failure, kind }, 'an access could not be logged and was refused');
      throw new AccessNotLogged();
    }
  }

  private async append(actorId: string, kind: AccessKind, subjectIds: readonly string[]): Promise<void> {
    const day = utcDate(this.clock.now());
    const key = await this.keys.ensure(monthOf(day));
    const actorTag = accessTag(key, 'actor', actorId);
    const subjectTags = subjectIds.map((id) => accessTag(key, 'subject', id));
    const places = await this.entries.places({ day, actorTag, kind, subjectTags });
    if (places.length === 0) return;

    const entries = places.map(({ subjectTag, place, former }) => {
      const access = { subjectTag, place, day, actorTag, kind };
      return { ...access, hash: accessHash(key, former, access) };
    });
    await this.entries.enter({ day, actorTag, kind }, entries);
  }
}
