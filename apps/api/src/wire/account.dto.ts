import { ApiProperty } from '@nestjs/swagger';

/** A person as they see themselves; the e-mail address is never sent back. */
export class AccountDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: ['rep', 'coach', 'operator'] })
  kind!: 'rep' | 'coach' | 'operator';

  @ApiProperty()
  displayName!: string;

  @ApiProperty({ enum: ['fr', 'en'] })
  locale!: 'fr' | 'en';

  @ApiProperty({ example: 'Europe/Paris' })
  timeZone!: string;
}

/** The answer to signing up. */
export class SignedUpDto {
  @ApiProperty({ type: AccountDto })
  account!: AccountDto;
}
