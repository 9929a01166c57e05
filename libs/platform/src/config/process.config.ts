import { IsIn, IsInt, IsString, Max, Min } from 'class-validator';
import { Variable, wholeNumber } from './variable.ts';

/** What every server process decides by configuration. */
export abstract class ProcessConfig {
  @Variable('NODE_ENV', 'Whether this is a machine of a developer or the real service.', {
    fallback: 'development',
  })
  @IsIn(['development', 'test', 'production'])
  environment!: 'development' | 'test' | 'production';

  @Variable('LOG_LEVEL', 'How much is written to the log.', { fallback: 'info' })
  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
  logLevel!: string;

  @Variable('BIND_ADDRESS', 'Network interface the process listens on.', { fallback: '127.0.0.1' })
  @IsString()
  bindAddress!: string;

  @Variable(
    'SHUTDOWN_SECONDS',
    'How long requests under way may take to finish when the process is asked to stop.',
    {
      parse: wholeNumber,
      fallback: 10,
    },
  )
  @IsInt()
  @Min(1)
  @Max(120)
  shutdownSeconds!: number;
}
