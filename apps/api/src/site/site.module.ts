import { Module } from '@nestjs/common';
import { SiteController } from './site.controller.ts';

/** What the member site must know of its surroundings. */
@Module({ controllers: [SiteController] })
export class SiteModule {}
