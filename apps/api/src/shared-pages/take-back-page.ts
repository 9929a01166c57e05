import { Injectable } from '@nestjs/common';
import { NotFound } from '@aparte/platform';
import { PageAlreadySent } from './shared-pages.errors.ts';
import { SharedPagesRepository } from './shared-pages.repository.ts';

/** A rep takes a page back before the batch of the day: it is deleted, and nobody has seen it. */
@Injectable()
export class TakeBackPage {
  constructor(private readonly pages: SharedPagesRepository) {}

  /** Throws NotFound, PageAlreadySent. */
  async execute(id: string): Promise<void> {
    if (await this.pages.takeBack(id)) return;
    throw (await this.pages.find(id)) ? new PageAlreadySent() : new NotFound();
  }
}
