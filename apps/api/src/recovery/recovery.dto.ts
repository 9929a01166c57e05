import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { SecondFactorDto } from '../second-factor/second-factor.dto.ts';
import { AccountDto } from '../wire/account.dto.ts';
import { IsBase64Url } from '../wire/base64url.ts';
import { IdentityDto } from '../wire/identity.dto.ts';
import { KeyDerivationDto } from '../wire/key-derivation.dto.ts';
import { ReplacedKeyWrapDto } from '../wire/key-wrap.dto.ts';
import { all, IsListOfParts, IsPart } from '../wire/parts.ts';
import { IsVisibleText } from '../wire/visible-text.ts';

const LONGEST_ADDRESS = 254;

/** Asks for a mail with the way back into the account of an address. */
export class RecoveryMailRequest {
  @ApiProperty({ maxLength: LONGEST_ADDRESS })
  @IsVisibleText({ atMost: LONGEST_ADDRESS })
  loginId!: string;
}

/** Always the same: whether the address is known is told by mail alone. */
export class RecoveryMailResponse {}

/** Shows the token of a mailed link. */
export class OpenRecoveryRequest {
  @ThirtyTwoBytes()
  token!: string;
}

/** Whose link it is, told to whoever holds the link that was mailed to this very address. */
export class OpenedRecoveryResponse {
  @ApiProperty({ format: 'uuid' })
  userId!: string;

  @ApiProperty()
  loginId!: string;

  @ApiProperty({ enum: ['fr', 'en'] })
  locale!: 'fr' | 'en';

  @ApiProperty({ type: IdentityDto })
  identity!: IdentityDto;
}

/** Shows what the recovery code gives. */
export class UnlockRecoveryRequest extends OpenRecoveryRequest {
  @ThirtyTwoBytes()
  recoveryAuthKey!: string;
}

/** The account key under the lock of the recovery code. */
export class RecoveryKeyWrapDto {
  @ApiProperty({ enum: ['recovery'] })
  method!: 'recovery';

  @ApiProperty()
  generation!: number;

  @ApiProperty({ description: 'Made by the client, base64url.' })
  blob!: string;
}

/** What the recovery code opens. */
export class UnlockedRecoveryResponse {
  @ApiProperty({ type: AccountDto })
  account!: AccountDto;

  @ApiProperty({ type: IdentityDto })
  identity!: IdentityDto;

  @ApiProperty({ type: RecoveryKeyWrapDto })
  keyWrap!: RecoveryKeyWrapDto;
}

/** Gives an account that the recovery code opened a new password and a new code. */
export class CompleteRecoveryRequest extends UnlockRecoveryRequest {
  @ApiProperty({ type: KeyDerivationDto })
  @IsPart(() => KeyDerivationDto)
  kdf!: KeyDerivationDto;

  @ThirtyTwoBytes()
  authKey!: string;

  @ThirtyTwoBytes()
  newRecoveryAuthKey!: string;

  @BothWraps()
  keyWraps!: ReplacedKeyWrapDto[];
}

/** Starts an account over with new keys, when neither the password nor the recovery code is left. */
export class ResetAccountRequest extends OpenRecoveryRequest {
  @ApiProperty({ type: KeyDerivationDto })
  @IsPart(() => KeyDerivationDto)
  kdf!: KeyDerivationDto;

  @ThirtyTwoBytes()
  authKey!: string;

  @ThirtyTwoBytes()
  recoveryAuthKey!: string;

  @BothWraps()
  keyWraps!: ReplacedKeyWrapDto[];

  @ApiProperty({ type: IdentityDto })
  @IsPart(() => IdentityDto)
  identity!: IdentityDto;

  @ApiPropertyOptional({ type: SecondFactorDto, description: 'For accounts that ask for one.' })
  @IsOptional()
  @IsPart(() => SecondFactorDto)
  secondFactor?: SecondFactorDto;
}

function ThirtyTwoBytes(): PropertyDecorator {
  return all(ApiProperty({ description: 'Thirty-two bytes, base64url.' }), IsBase64Url({ bytes: 32 }));
}

/** One wrap for the password and one for the code; that there is one of each is a rule. */
function BothWraps(): PropertyDecorator {
  return all(
    ApiProperty({ type: [ReplacedKeyWrapDto], minItems: 2, maxItems: 2 }),
    IsListOfParts(() => ReplacedKeyWrapDto, { atLeast: 2, atMost: 2 }),
  );
}
