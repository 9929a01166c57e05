import { ApiProperty } from '@nestjs/swagger';
import {
  accessKinds,
  coachAccessKinds,
  type AccessKind,
  type CoachAccessKind,
} from '../access-log/access-kinds.ts';

/** That something of a rep was read on a day. */
export class AccessToRepDto {
  @ApiProperty({ format: 'date' })
  day!: string;

  @ApiProperty({ enum: accessKinds })
  kind!: AccessKind;

  @ApiProperty({ type: String, nullable: true, description: 'A coach of this rep; nobody else is named.' })
  coachName!: string | null;
}

/** What was read of a rep. */
export class AccessesToRepDto {
  @ApiProperty({ description: 'Whether the log is what was written, entry by entry.' })
  isIntact!: boolean;

  @ApiProperty({ type: [AccessToRepDto], description: 'The latest day first.' })
  entries!: AccessToRepDto[];
}

/** That this coach read something of a rep on a day. */
export class OwnActionDto {
  @ApiProperty({ format: 'date' })
  day!: string;

  @ApiProperty({ enum: coachAccessKinds })
  kind!: CoachAccessKind;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Null once this coach no longer reads the conversation.',
  })
  repName!: string | null;
}

/** What the access log says of a coach. */
export class OwnActionsDto {
  @ApiProperty({ type: [OwnActionDto], description: 'The latest day first.' })
  entries!: OwnActionDto[];
}
