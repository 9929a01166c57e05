import { ApiProperty } from '@nestjs/swagger';
import type { Identity } from '@aparte/sealing';
import { Equals, IsInt, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';

const LARGEST_GENERATION = 0xffff_ffff;

/**
 * The public keys of a person, signed by themselves (libs/sealing `Identity`).
 *
 * This class knows the shape alone; whether the signature holds is for `verifyIdentity` to say.
 */
export class IdentityDto {
  @ApiProperty({ enum: [1] })
  @Equals(1)
  v!: 1;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  userId!: string;

  @ApiProperty()
  @IsInt()
  @Min(1)
  @Max(LARGEST_GENERATION)
  gen!: number;

  @ApiProperty()
  @IsString()
  @MaxLength(43)
  signPk!: string;

  @ApiProperty()
  @IsString()
  @MaxLength(43)
  boxPk!: string;

  @ApiProperty()
  @IsInt()
  @Min(0)
  createdAt!: number;

  @ApiProperty()
  @IsString()
  @MaxLength(43)
  prev!: string;

  @ApiProperty()
  @IsString()
  @MaxLength(86)
  sig!: string;

  @ApiProperty()
  @IsString()
  @MaxLength(86)
  sigPrev!: string;
}

/** A public identity for whoever may see it: every field is public among members. */
export function presentIdentity(identity: Identity): IdentityDto {
  const { v, userId, gen, signPk, boxPk, createdAt, prev, sig, sigPrev } = identity;
  return { v, userId, gen, signPk, boxPk, createdAt, prev, sig, sigPrev };
}
