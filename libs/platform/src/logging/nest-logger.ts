import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

/** Passes Nest's own warnings and errors on without their parameters, and drops its start-up chatter. */
export class QuietNestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(): void {
    // The start of a module is of no interest to whoever runs the process.
  }

  error(message: unknown): void {
    this.logger.error(
      { failure: message instanceof Error ? message.constructor.name : 'framework' },
      'framework error',
    );
  }

  warn(): void {
    this.logger.warn('framework warning');
  }
}
