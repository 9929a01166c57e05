import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { IsBase64Url } from '../wire/base64url.ts';

const LARGEST_VERSION = 0x7fff_ffff;
const LARGEST_VAULT_BYTES = 65_536;

/** The pins of a person, sealed by their client to itself. */
export class PinVaultResponse {
  @ApiProperty({ description: 'Counts the changes; 0 before the first one.' })
  version!: number;

  @ApiProperty({ type: String, nullable: true, description: 'Sealed by the client, base64url.' })
  blob!: string | null;
}

/** Replaces the pins by their next version. */
export class PutPinVaultRequest {
  @ApiProperty({ minimum: 1 })
  @IsInt()
  @Min(1)
  @Max(LARGEST_VERSION)
  version!: number;

  @ApiProperty({ description: 'Sealed by the client, base64url, at most 64 KiB.' })
  @IsBase64Url({ atLeast: 1, atMost: LARGEST_VAULT_BYTES })
  blob!: string;
}
