import { ApiProperty } from '@nestjs/swagger';
import { Equals, IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { BoxedEpochKeyDto } from '../grants.dto.ts';
import { IsPart } from '../../wire/parts.ts';
import { IsUuid } from '../../wire/uuid.ts';

const LARGEST_EPOCH = 0x7fff_ffff;

/**
 * The key of one epoch, given back to a member who lost everything (libs/sealing `Regrant`).
 *
 * This class knows the shape alone; `requireGivenBack` judges the content.
 */
export class RegrantDto {
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

  @ApiProperty({ type: BoxedEpochKeyDto })
  @IsPart(() => BoxedEpochKeyDto)
  to!: BoxedEpochKeyDto;

  @ApiProperty()
  @IsString()
  @MaxLength(86)
  sig!: string;
}

/** Gives one key back. */
export class PostRegrantRequest {
  @ApiProperty({ type: RegrantDto })
  @IsPart(() => RegrantDto)
  regrant!: RegrantDto;
}

/** What was given back, as it is stored. */
export class RegrantResponse {
  @ApiProperty({ type: RegrantDto })
  regrant!: RegrantDto;
}

/** Everything that was given back in a conversation, by either of the two, oldest epoch first. */
export class RegrantListResponse {
  @ApiProperty({ type: [RegrantDto] })
  regrants!: RegrantDto[];
}
