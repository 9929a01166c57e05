import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';

import { MailServer } from './mailbox/mail-server.ts';

/** Tells whoever started the sandbox that both of its servers answer. */
@Controller('health')
export class HealthController {
  constructor(private readonly mailServer: MailServer) {}

  @Get()
  check(): { status: 'ready' } {
    if (!this.mailServer.isListening) throw new ServiceUnavailableException();
    return { status: 'ready' };
  }
}
