import { Inject, Injectable } from '@nestjs/common';
import { GateLetterRefused, parseGateLetter, type GateLetter } from '@aparte/confidentiality';
import type { Logger } from 'pino';
import { GateUnitOfWork } from '../database/units-of-work.ts';
import { LOGGER } from '../process/process.module.ts';
import { GateOutboxRepository, type GatheredLetter } from './gate-outbox.repository.ts';
import { SponsorInbox } from './sponsor-inbox.ts';

/** Carries one letter over, or puts it aside for ever when it is none of the two kinds. */
@Injectable()
export class LetterCarrier {
  constructor(
    private readonly gate: GateUnitOfWork,
    private readonly outbox: GateOutboxRepository,
    private readonly inbox: SponsorInbox,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async carry({ id, kind, orgRef, payload, batchOn }: GatheredLetter): Promise<void> {
    const letter = readLetter(kind, payload);
    const isPosted = letter !== null && (await this.inbox.post({ ...letter, id, orgRef, day: batchOn }));
    if (isPosted) {
      await this.gate.run(null, () => this.outbox.markPosted(id));
      return;
    }
    await this.gate.run(null, () => this.outbox.quarantine(id));
    const reason = letter ? 'no-such-organisation' : 'not-of-two-kinds';
    this.logger.error({ reason }, 'a letter is in quarantine');
  }

  /** Tells how many letters somebody has to look at: no content, no kind, no organisation. */
  async tellQuarantined(): Promise<void> {
    const quarantined = await this.gate.run(null, () => this.outbox.countQuarantined());
    if (quarantined > 0) this.logger.error({ quarantined }, 'letters wait in quarantine');
  }
}

function readLetter(kind: string, payload: unknown): GateLetter | null {
  try {
    return parseGateLetter(kind, payload);
  } catch (error) {
    if (error instanceof GateLetterRefused) return null;
    throw error;
  }
}
