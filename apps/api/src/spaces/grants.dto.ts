import { ApiProperty } from '@nestjs/swagger';
import { Equals, IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { IsUuid } from '../wire/uuid.ts';
import { IsListOfParts, IsPart } from '../wire/parts.ts';

const LARGEST_EPOCH = 0x7fff_ffff;
const LONGEST_BOX = 600;

/** The key of an epoch, boxed to one member. */
export class BoxedEpochKeyDto {
  @ApiProperty({ format: 'uuid' })
  @IsUuid()
  userId!: string;

  @ApiProperty()
  @IsString()
  @MaxLength(43)
  idHash!: string;

  @ApiProperty()
  @IsString()
  @MaxLength(LONGEST_BOX)
  box!: string;
}

/**
 * The key of one epoch of a conversation, from one member to both (libs/sealing `Grant`).
 *
 * This class knows the shape alone; `checkGrant` judges the content.
 */
export class GrantDto {
  @ApiProperty({ enum: [1] })
  @Equals(1)
  v!: 1;

  @ApiProperty()
  @IsString()
  @MaxLength(22)
  space!: string;

  @ApiProperty()
  @IsInt()
  @Min(1)
  @Max(LARGEST_EPOCH)
  epoch!: number;

  @ApiProperty()
  @IsString()
  @MaxLength(43)
  prev!: string;

  @ApiProperty({ format: 'uuid' })
  @IsUuid()
  by!: string;

  @ApiProperty()
  @IsString()
  @MaxLength(43)
  byId!: string;

  @ApiProperty()
  @IsInt()
  @Min(0)
  at!: number;

  @ApiProperty()
  @IsString()
  @MaxLength(43)
  commit!: string;

  @ApiProperty({ type: [BoxedEpochKeyDto] })
  @IsListOfParts(() => BoxedEpochKeyDto, { atLeast: 1, atMost: 10 })
  to!: BoxedEpochKeyDto[];

  @ApiProperty()
  @IsString()
  @MaxLength(86)
  sig!: string;
}

/** Posts the key of the next epoch. */
export class PostGrantRequest {
  @ApiProperty({ type: GrantDto })
  @IsPart(() => GrantDto)
  grant!: GrantDto;
}

/** The grant as it is stored. */
export class GrantResponse {
  @ApiProperty({ type: GrantDto })
  grant!: GrantDto;
}

/** Every grant of a conversation, oldest first. */
export class GrantListResponse {
  @ApiProperty({ type: [GrantDto] })
  grants!: GrantDto[];
}
