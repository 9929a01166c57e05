import { ApiProperty } from '@nestjs/swagger';

/** What a client shows to the chat process. */
export class ChatTicketResponse {
  @ApiProperty({ description: 'Sixty-four hexadecimal digits.' })
  token!: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt!: string;
}
