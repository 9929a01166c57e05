import { Injectable } from '@nestjs/common';
import { RandomSource } from '@aparte/platform';
import { GateUnitOfWork } from '../database/units-of-work.ts';
import { shuffled } from './gate-batch.rules.ts';
import { GateCalendar } from './gate-calendar.ts';
import { GateOutboxRepository } from './gate-outbox.repository.ts';
import { LetterCarrier } from './letter-carrier.ts';

/**
 * Posts the letters of a day at one hour, in random order, so that their time and their order tell nothing but the day.
 *
 * Each step is a transaction, and the whole may stop between any two of them: what a batch has taken is posted by the next
 * round, and posting twice puts one letter into the box (docs/adr/0018).
 */
@Injectable()
export class PostLetters {
  constructor(
    private readonly gate: GateUnitOfWork,
    private readonly outbox: GateOutboxRepository,
    private readonly carrier: LetterCarrier,
    private readonly calendar: GateCalendar,
    private readonly random: RandomSource,
  ) {}

  async execute(): Promise<void> {
    const day = this.calendar.batchDue();
    if (day !== null) await this.gate.run(null, () => this.outbox.gather(day));

    const letters = await this.gate.run(null, () => this.outbox.gathered());
    const inAnyOrder = shuffled(letters, (length) => this.random.bytes(length));
    for (const letter of inAnyOrder) await this.carrier.carry(letter);

    await this.gate.run(null, () => this.outbox.forgetOver(this.calendar.today()));
    if (letters.length > 0) await this.carrier.tellQuarantined();
  }
}
