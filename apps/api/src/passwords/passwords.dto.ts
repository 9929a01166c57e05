import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsBase64Url } from '../wire/base64url.ts';
import { KeyDerivationDto } from '../wire/key-derivation.dto.ts';
import { NewPasswordWrapDto, NewRecoveryWrapDto } from '../wire/key-wrap.dto.ts';
import { IsPart } from '../wire/parts.ts';

const KEY = { bytes: 32 };
const occasions = ['new-password', 'strengthening'] as const;

type Occasion = (typeof occasions)[number];

/** Changes the password: what the old one gives, and what the new one gives. */
export class ChangePasswordRequest {
  @ApiProperty({ description: 'Thirty-two bytes, base64url.' })
  @IsBase64Url(KEY)
  currentAuthKey!: string;

  @ApiProperty({ type: KeyDerivationDto })
  @IsPart(() => KeyDerivationDto)
  kdf!: KeyDerivationDto;

  @ApiProperty({ description: 'Thirty-two bytes, base64url.' })
  @IsBase64Url(KEY)
  authKey!: string;

  @ApiProperty({ type: NewPasswordWrapDto })
  @IsPart(() => NewPasswordWrapDto)
  keyWrap!: NewPasswordWrapDto;

  @ApiPropertyOptional({
    enum: occasions,
    description:
      'Why it is locked anew: another password (as when nothing is said), or the same one stretched more.',
  })
  @IsOptional()
  @IsIn(occasions)
  occasion?: Occasion;
}

/** What an open account signs to prove that it is open. */
export class ChallengeResponse {
  @ApiProperty({ description: 'Thirty-two bytes, base64url; good for five minutes and this session.' })
  challenge!: string;
}

/** The recovery code of a person, of which the server knows no more than its day. */
export class RecoveryCodeResponse {
  @ApiProperty({ format: 'date', description: 'The day on which it was made, in UTC.' })
  madeOn!: string;

  @ApiProperty({
    description: 'It is older than ninety days, and nobody put off making another one of late.',
  })
  isDue!: boolean;
}

/** Makes a new recovery code from a device on which the account is open; the password is not asked. */
export class NewRecoveryCodeRequest {
  @ApiProperty({ description: 'As it was given, base64url.' })
  @IsBase64Url(KEY)
  challenge!: string;

  @ApiProperty({ description: 'Ed25519 signature of sixty-four bytes, base64url.' })
  @IsBase64Url({ bytes: 64 })
  possession!: string;

  @ApiProperty({ description: 'Thirty-two bytes, base64url.' })
  @IsBase64Url(KEY)
  recoveryAuthKey!: string;

  @ApiProperty({ type: NewRecoveryWrapDto })
  @IsPart(() => NewRecoveryWrapDto)
  keyWrap!: NewRecoveryWrapDto;
}
