import { pino, type DestinationStream, type Logger } from 'pino';

/**
 * The process's log: one JSON line an event, with fields that we name ourselves. Nothing is logged by passing an
 * object through; `redact` is a second net for field names that must never appear.
 */
export function createLogger(service: string, level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: [
        'password',
        'authKey',
        'token',
        'cookie',
        'authorization',
        'email',
        'parameters',
        '*.parameters',
        'body',
      ],
      remove: true,
    },
    serializers: {
      err: (error: unknown) => ({ failure: error instanceof Error ? error.constructor.name : 'unknown' }),
    },
  };
  return destination ? pino(options, destination) : pino(options);
}
