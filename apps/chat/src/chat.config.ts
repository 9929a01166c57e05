import { IsInt, IsUrl, Matches, Max, Min, MinLength } from 'class-validator';
import { loadConfig, ProcessConfig, Variable, wholeNumber } from '@aparte/platform';

const ORIGIN = { require_tld: false, require_protocol: true, protocols: ['http', 'https'] };

/** What the chat process decides by configuration. It holds no credential of the sponsor plane. */
export class ChatConfig extends ProcessConfig {
  @Variable('PORT', 'Port the process listens on; 0 takes a free one.', {
    parse: wholeNumber,
    fallback: 4201,
  })
  @IsInt()
  @Min(0)
  @Max(65_535)
  port!: number;

  @Variable('PUBLIC_ORIGIN', 'Origin under which browsers reach this process.', {
    fallback: 'http://localhost:4201',
  })
  @IsUrl(ORIGIN)
  publicOrigin!: string;

  @Variable('MEMBER_ORIGIN', 'Origin of the member site: the only pages that may open a socket.', {
    fallback: 'http://localhost:4200',
  })
  @IsUrl(ORIGIN)
  memberOrigin!: string;

  @Variable('DATABASE_URL_PRIVATE', 'Address of the private database, without credentials.', {
    example: 'postgres://127.0.0.1:5432/aparte_private',
  })
  @Matches(/^postgres(ql)?:\/\/[^@]+\/.+$/)
  databaseUrl!: string;

  @Variable('DATABASE_PASSWORD_APP_AUTH', 'Password of the login that looks sessions up.', { secret: true })
  @MinLength(8)
  authPassword!: string;

  @Variable('DATABASE_PASSWORD_APP_REP', 'Password of the login that acts for reps.', { secret: true })
  @MinLength(8)
  repPassword!: string;

  @Variable('DATABASE_PASSWORD_APP_COACH', 'Password of the login that acts for coaches.', { secret: true })
  @MinLength(8)
  coachPassword!: string;
}

/** Reads the configuration of this process; the one place that looks at its environment. */
export function chatConfigFromEnvironment(): ChatConfig {
  return loadConfig(ChatConfig, process.env);
}
