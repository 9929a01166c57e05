import { ApiProperty } from '@nestjs/swagger';
import { IdentityDto } from '../wire/identity.dto.ts';

/** Every identity of a person, oldest first. */
export class IdentityListResponse {
  @ApiProperty({ type: [IdentityDto] })
  identities!: IdentityDto[];
}
