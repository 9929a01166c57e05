import { Injectable } from '@nestjs/common';
import { Clock, NotFound } from '@aparte/platform';
import { HandledReportsRepository } from './handled-reports.repository.ts';
import { ShownReportsQueries, type ShownReport } from './shown-reports.queries.ts';

/** An operator closes a report: the message is forgotten, that it was reported stays. Again changes nothing. */
@Injectable()
export class CloseReport {
  constructor(
    private readonly reports: ShownReportsQueries,
    private readonly handled: HandledReportsRepository,
    private readonly clock: Clock,
  ) {}

  async execute(operatorId: string, id: string): Promise<ShownReport> {
    await this.handled.close(id, { operatorId, at: this.clock.now() });
    const report = await this.reports.find(id);
    if (!report) throw new NotFound();
    return report;
  }
}
