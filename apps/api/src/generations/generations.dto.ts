import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { PutPinVaultRequest } from '../pin-vault/pin-vault.dto.ts';
import { IsBase64Url } from '../wire/base64url.ts';
import { IdentityDto } from '../wire/identity.dto.ts';
import { KeyDerivationDto } from '../wire/key-derivation.dto.ts';
import { ReplacedKeyWrapDto, WRAPPED_KEY_BYTES } from '../wire/key-wrap.dto.ts';
import { all, IsListOfParts, IsPart } from '../wire/parts.ts';

const LARGEST_GENERATION = 2_147_483_647;

/** An older account key under the lock of the one that followed it. */
export class OlderKeyWrapDto {
  @ApiProperty({ minimum: 1, maximum: LARGEST_GENERATION })
  @IsInt()
  @Min(1)
  @Max(LARGEST_GENERATION)
  generation!: number;

  @ApiProperty({ description: 'The sealed account key, base64url.' })
  @IsBase64Url({ bytes: WRAPPED_KEY_BYTES })
  blob!: string;
}

/** New keys, announced by the present ones, with everything that opens them; the password is not part of it. */
export class RotateIdentityRequest {
  @ThirtyTwoBytes()
  currentAuthKey!: string;

  @ApiProperty({ type: IdentityDto })
  @IsPart(() => IdentityDto)
  identity!: IdentityDto;

  @ApiProperty({ type: KeyDerivationDto })
  @IsPart(() => KeyDerivationDto)
  kdf!: KeyDerivationDto;

  @ThirtyTwoBytes()
  authKey!: string;

  @ThirtyTwoBytes()
  recoveryAuthKey!: string;

  @ApiProperty({ type: [ReplacedKeyWrapDto], minItems: 2, maxItems: 2 })
  @IsListOfParts(() => ReplacedKeyWrapDto, { atLeast: 2, atMost: 2 })
  keyWraps!: ReplacedKeyWrapDto[];

  @ApiProperty({ type: OlderKeyWrapDto })
  @IsPart(() => OlderKeyWrapDto)
  olderWrap!: OlderKeyWrapDto;

  @ApiProperty({
    type: PutPinVaultRequest,
    nullable: true,
    description: 'The next version of the pins, under the new keys; null before the first ones.',
  })
  @IsOptional()
  @IsPart(() => PutPinVaultRequest)
  pinVault!: PutPinVaultRequest | null;
}

/** What a person was before their present keys, and what opens it. */
export class GenerationsResponse {
  @ApiProperty({ type: [IdentityDto], description: 'Oldest first, without the present one.' })
  identities!: IdentityDto[];

  @ApiProperty({ type: [OlderKeyWrapDto] })
  olderWraps!: OlderKeyWrapDto[];
}

function ThirtyTwoBytes(): PropertyDecorator {
  return all(ApiProperty({ description: 'Thirty-two bytes, base64url.' }), IsBase64Url({ bytes: 32 }));
}
