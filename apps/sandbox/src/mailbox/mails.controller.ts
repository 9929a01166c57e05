import {
  Controller,
  Delete,
  Get,
  HttpCode,
  NotFoundException,
  Param,
  Query,
  UseGuards,
} from '@nestjs/common';

import { LoopbackGuard } from '../control/loopback.guard.ts';
import { SameOriginGuard } from '../control/same-origin.guard.ts';
import { type OpenedMail, openMail, type ReceivedMail } from './mail.ts';
import { Mailbox } from './mailbox.ts';

/** A mail as tests of the product read it. */
export interface MailAnswer extends OpenedMail {
  id: string;
  receivedAt: string;
  envelope: { from: string; to: readonly string[] };
  /** The mail as it came over the wire. */
  raw: string;
}

/** The mailbox for programs; addresses are compared without regard to case. */
@Controller('_sandbox/mails')
@UseGuards(LoopbackGuard, SameOriginGuard)
export class MailsController {
  constructor(private readonly mailbox: Mailbox) {}

  /** Newest first. */
  @Get()
  list(@Query('to') to: unknown): Promise<MailAnswer[]> {
    return Promise.all(this.mailbox.list(recipient(to)).map(answerFor));
  }

  @Get(':id')
  retrieve(@Param('id') id: string): Promise<MailAnswer> {
    const mail = this.mailbox.find(id);
    if (!mail) throw new NotFoundException();
    return answerFor(mail);
  }

  @Delete()
  @HttpCode(204)
  clear(@Query('to') to: unknown): void {
    this.mailbox.clear(recipient(to));
  }
}

async function answerFor({ id, receivedAt, from, to, source }: ReceivedMail): Promise<MailAnswer> {
  return {
    id,
    receivedAt,
    envelope: { from, to },
    ...(await openMail(source)),
    raw: source.toString('utf8'),
  };
}

function recipient(to: unknown): string | undefined {
  return typeof to === 'string' ? to : undefined;
}
