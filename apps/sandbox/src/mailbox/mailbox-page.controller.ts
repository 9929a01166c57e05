import { Controller, Get, Header, NotFoundException, Param, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';

import { SameOriginGuard } from '../control/same-origin.guard.ts';
import { mailPolicy } from '../pages/content-security.ts';
import { readerLanguage } from '../pages/language.ts';
import { openMail, type ReceivedMail } from './mail.ts';
import { mailboxPage, mailPage } from './mailbox.page.ts';
import { Mailbox } from './mailbox.ts';

/** The mailbox for people. */
@Controller('mailbox')
@UseGuards(SameOriginGuard)
export class MailboxPageController {
  constructor(private readonly mailbox: Mailbox) {}

  @Get()
  list(@Req() request: Request): string {
    const recipient = recipientOf(request);
    return mailboxPage(this.mailbox.list(recipient), recipient, readerLanguage(request));
  }

  @Get(':id')
  async show(@Param('id') id: string, @Req() request: Request): Promise<string> {
    const mail = this.find(id);
    return mailPage(mail, await openMail(mail.source), readerLanguage(request));
  }

  /** The HTML of a mail, for the frame that holds it: links open elsewhere, nothing runs. */
  @Get(':id/html')
  @Header('Content-Security-Policy', mailPolicy)
  async showHtml(@Param('id') id: string): Promise<string> {
    const { html } = await openMail(this.find(id).source);
    if (html === null) throw new NotFoundException();
    return `<!doctype html><base target="_blank">${html}`;
  }

  @Post('empty')
  empty(@Req() request: Request, @Res({ passthrough: true }) response: Response): void {
    this.mailbox.clear(recipientOf(request));
    response.redirect(303, `/mailbox?lang=${readerLanguage(request)}`);
  }

  private find(id: string): ReceivedMail {
    const mail = this.mailbox.find(id);
    if (!mail) throw new NotFoundException();
    return mail;
  }
}

function recipientOf(request: Request): string {
  const { to } = request.query;
  return typeof to === 'string' ? to.trim() : '';
}
