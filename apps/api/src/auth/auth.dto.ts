import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { SecondFactorDto } from '../second-factor/second-factor.dto.ts';
import { AccountDto } from '../wire/account.dto.ts';
import { IsBase64Url } from '../wire/base64url.ts';
import { IdentityDto } from '../wire/identity.dto.ts';
import { IsPart } from '../wire/parts.ts';
import { IsVisibleText } from '../wire/visible-text.ts';

const LONGEST_ADDRESS = 254;

/** Asks what it takes to derive the keys of an address. */
export class PreloginRequest {
  @ApiProperty({ maxLength: LONGEST_ADDRESS })
  @IsVisibleText({ atMost: LONGEST_ADDRESS })
  loginId!: string;
}

/** What it takes to derive the keys of an address. */
export class PreloginResponse {
  @ApiProperty({ description: 'Passes of Argon2id.' })
  t!: number;

  @ApiProperty({ description: 'Memory of Argon2id in MiB.' })
  m!: number;

  @ApiProperty({ description: 'Sixteen bytes, base64url.' })
  serverSalt!: string;
}

/** Signs in with the key that the password gives. */
export class LoginRequest {
  @ApiProperty({ maxLength: LONGEST_ADDRESS })
  @IsVisibleText({ atMost: LONGEST_ADDRESS })
  loginId!: string;

  @ApiProperty({ description: 'Thirty-two bytes, base64url.' })
  @IsBase64Url({ bytes: 32 })
  authKey!: string;

  @ApiPropertyOptional({ type: SecondFactorDto, description: 'For accounts that ask for one.' })
  @IsOptional()
  @IsPart(() => SecondFactorDto)
  secondFactor?: SecondFactorDto;
}

/** The account key under the lock of the password. */
export class PasswordKeyWrapDto {
  @ApiProperty({ enum: ['password'] })
  method!: 'password';

  @ApiProperty()
  generation!: number;

  @ApiProperty({ description: 'Made by the client, base64url.' })
  blob!: string;
}

/** Signed in: who, and what the client needs to unlock. */
export class LoginResponse {
  @ApiProperty({ type: AccountDto })
  account!: AccountDto;

  @ApiProperty({ type: PasswordKeyWrapDto })
  keyWrap!: PasswordKeyWrapDto;

  @ApiProperty({ type: IdentityDto })
  identity!: IdentityDto;
}

/** Who is signed in. */
export class SessionResponse {
  @ApiProperty({ type: AccountDto })
  account!: AccountDto;

  @ApiProperty({ type: IdentityDto })
  identity!: IdentityDto;
}

/** What unlocks again after a reload. */
export class KeyWrapResponse {
  @ApiProperty({ type: PasswordKeyWrapDto })
  keyWrap!: PasswordKeyWrapDto;
}
