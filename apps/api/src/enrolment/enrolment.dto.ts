import { ApiProperty } from '@nestjs/swagger';
import { Equals, IsEmail, IsIn } from 'class-validator';
import { IsBase64Url } from '../wire/base64url.ts';
import { IdentityDto } from '../wire/identity.dto.ts';
import { KeyDerivationDto } from '../wire/key-derivation.dto.ts';
import { WRAPPED_KEY_BYTES } from '../wire/key-wrap.dto.ts';
import { IsTimeZoneName } from '../wire/time-zone.ts';
import { IsUuid } from '../wire/uuid.ts';
import { IsVisibleText } from '../wire/visible-text.ts';
import { IsListOfParts, IsPart } from '../wire/parts.ts';

/** The person who signs up, with an id that their client made. */
export class EnrolledAccountDto {
  @ApiProperty({ format: 'uuid' })
  @IsUuid()
  id!: string;

  @ApiProperty({ format: 'email', maxLength: 254 })
  @IsEmail()
  loginId!: string;

  @ApiProperty({ maxLength: 80 })
  @IsVisibleText({ atMost: 80 })
  displayName!: string;

  @ApiProperty({ enum: ['fr', 'en'] })
  @IsIn(['fr', 'en'])
  locale!: 'fr' | 'en';

  @ApiProperty({ example: 'Europe/Paris' })
  @IsTimeZoneName()
  timeZone!: string;
}

/** The account key under one lock. */
export class NewKeyWrapDto {
  @ApiProperty({ enum: ['password', 'recovery'] })
  @IsIn(['password', 'recovery'])
  method!: 'password' | 'recovery';

  @ApiProperty({ enum: [1] })
  @Equals(1)
  generation!: 1;

  @ApiProperty({ description: 'The sealed account key, base64url.' })
  @IsBase64Url({ bytes: WRAPPED_KEY_BYTES })
  blob!: string;
}

/** Everything a client makes to open an account; the password is not part of it. */
export class EnrolmentDto {
  @ApiProperty({ type: EnrolledAccountDto })
  @IsPart(() => EnrolledAccountDto)
  account!: EnrolledAccountDto;

  @ApiProperty({ type: KeyDerivationDto })
  @IsPart(() => KeyDerivationDto)
  kdf!: KeyDerivationDto;

  @ApiProperty({ description: 'Thirty-two bytes, base64url.' })
  @IsBase64Url({ bytes: 32 })
  authKey!: string;

  @ApiProperty({ description: 'Thirty-two bytes, base64url.' })
  @IsBase64Url({ bytes: 32 })
  recoveryAuthKey!: string;

  @ApiProperty({ type: [NewKeyWrapDto], minItems: 2, maxItems: 2 })
  @IsListOfParts(() => NewKeyWrapDto, { atLeast: 2, atMost: 2 })
  keyWraps!: NewKeyWrapDto[];

  @ApiProperty({ type: IdentityDto })
  @IsPart(() => IdentityDto)
  identity!: IdentityDto;
}
