import { ApiProperty } from '@nestjs/swagger';
import { Equals, Matches } from 'class-validator';
import { IsBase64Url } from '../wire/base64url.ts';

const SIX_DIGITS = /^\d{6}$/;

/** What an account asks for beside the password. */
export class SecondFactorDto {
  @ApiProperty({ enum: ['totp'] })
  @Equals('totp')
  method!: 'totp';

  @ApiProperty({ description: 'Six digits of an authenticator app.' })
  @Matches(SIX_DIGITS)
  code!: string;
}

/** Whether signing in asks for a code. */
export class SecondFactorResponse {
  @ApiProperty({ enum: ['off', 'active'] })
  state!: 'off' | 'active';
}

/** Asks for a secret for an authenticator app. */
export class StartSecondFactorRequest {
  @ApiProperty({ description: 'Thirty-two bytes, base64url: the password is asked again.' })
  @IsBase64Url({ bytes: 32 })
  authKey!: string;
}

/** The secret for an authenticator app; shown this once. */
export class StartedSecondFactorResponse {
  @ApiProperty({ description: 'To scan: otpauth://…' })
  uri!: string;

  @ApiProperty({ description: 'The same secret to type, base32.' })
  typed!: string;
}

/** The first code of the app. */
export class ConfirmSecondFactorRequest {
  @ApiProperty({ description: 'Six digits.' })
  @Matches(SIX_DIGITS)
  code!: string;
}

/** Switches the codes off. */
export class RemoveSecondFactorRequest {
  @ApiProperty({ description: 'Thirty-two bytes, base64url: the password is asked again.' })
  @IsBase64Url({ bytes: 32 })
  authKey!: string;

  @ApiProperty({ description: 'Six digits.' })
  @Matches(SIX_DIGITS)
  code!: string;
}
