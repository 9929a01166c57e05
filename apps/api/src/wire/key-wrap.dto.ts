import { ApiProperty } from '@nestjs/swagger';
import { Equals, IsIn, IsInt, Max, Min } from 'class-validator';
import { IsBase64Url } from './base64url.ts';

const LARGEST_GENERATION = 2_147_483_647;

/** How many bytes an account key has under one lock (libs/sealing `wrapAccountKey`). */
export const WRAPPED_KEY_BYTES = 105;

/** An account key of any generation, whatever locks it. */
abstract class AnyKeyWrapDto {
  @ApiProperty({ minimum: 1, maximum: LARGEST_GENERATION })
  @IsInt()
  @Min(1)
  @Max(LARGEST_GENERATION)
  generation!: number;

  @ApiProperty({ description: 'The sealed account key, base64url.' })
  @IsBase64Url({ bytes: WRAPPED_KEY_BYTES })
  blob!: string;
}

/** The account key under the lock of a new password. */
export class NewPasswordWrapDto extends AnyKeyWrapDto {
  @ApiProperty({ enum: ['password'] })
  @Equals('password')
  method!: 'password';
}

/** The account key under the lock of a new recovery code. */
export class NewRecoveryWrapDto extends AnyKeyWrapDto {
  @ApiProperty({ enum: ['recovery'] })
  @Equals('recovery')
  method!: 'recovery';
}

/** The account key under one of the two locks that are replaced together. */
export class ReplacedKeyWrapDto extends AnyKeyWrapDto {
  @ApiProperty({ enum: ['password', 'recovery'] })
  @IsIn(['password', 'recovery'])
  method!: 'password' | 'recovery';
}
