import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsInt, Max, Min } from 'class-validator';
import { IsBase64Url } from '../wire/base64url.ts';
import { IsUuid } from '../wire/uuid.ts';

const FEWEST_BYTES = 43;
const MOST_BYTES = 20_976_985;
const MOST_PARTS = 21;
const MOST_WITHDRAWN = 100;

/** Announces a sealed file. */
export class BeginFileRequest {
  @ApiProperty({ description: 'Sixteen bytes, base64url.' })
  @IsBase64Url({ bytes: 16 })
  spaceId!: string;

  @ApiProperty({ format: 'uuid', description: 'Drawn by the client; becomes the id of the file.' })
  @IsUuid()
  requestId!: string;

  @ApiProperty({ minimum: 1, maximum: MOST_PARTS, description: 'Parts of 1 MiB, the last one shorter.' })
  @IsInt()
  @Min(1)
  @Max(MOST_PARTS)
  parts!: number;

  @ApiProperty({
    minimum: FEWEST_BYTES,
    maximum: MOST_BYTES,
    description: 'Length of the sealed file; one of the lengths that sealing produces.',
  })
  @IsInt()
  @Min(FEWEST_BYTES)
  @Max(MOST_BYTES)
  bytes!: number;
}

/** Names files whose messages their author took back. */
export class WithdrawFilesRequest {
  @ApiProperty({ type: [String], format: 'uuid', minItems: 1, maxItems: MOST_WITHDRAWN })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_WITHDRAWN)
  @IsUuid({ each: true })
  fileIds!: string[];
}

/** A sealed file: how long it is, and what of it has arrived. */
export class FileStateResponse {
  @ApiProperty({ format: 'uuid' })
  fileId!: string;

  @ApiProperty({ description: 'Sixteen bytes, base64url.' })
  spaceId!: string;

  @ApiProperty({ enum: ['unfinished', 'complete'] })
  state!: 'unfinished' | 'complete';

  @ApiProperty()
  bytes!: number;

  @ApiProperty()
  parts!: number;

  @ApiProperty({ type: [Number], description: 'Numbers of the parts that have arrived, counted from 1.' })
  present!: number[];
}
