import { ApiProperty } from '@nestjs/swagger';

/** A browser in which the person is signed in. */
export class DeviceSessionDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({
    example: 'Firefox · Windows',
    description: 'Empty when neither browser nor system is known.',
  })
  label!: string;

  @ApiProperty({ format: 'date-time', description: 'The full hour in which it began.' })
  openedAt!: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt!: string;

  @ApiProperty({ description: 'Whether it is the one that asks.' })
  isCurrent!: boolean;
}

/** Every browser in which the person is signed in. */
export class DeviceSessionsResponse {
  @ApiProperty({ type: [DeviceSessionDto] })
  sessions!: DeviceSessionDto[];
}
