import { readFileSync } from 'node:fs';

import { Controller, Get, Header, NotFoundException, Param, StreamableFile } from '@nestjs/common';

const types: Readonly<Record<string, string>> = {
  'sandbox.css': 'text/css; charset=utf-8',
  'checkout.css': 'text/css; charset=utf-8',
  'mailbox.js': 'text/javascript; charset=utf-8',
};

/** The styles and the script that pages refer to. */
@Controller('assets')
export class AssetsController {
  @Get(':name')
  @Header('Cache-Control', 'no-cache')
  show(@Param('name') name: string): StreamableFile {
    const type = Object.hasOwn(types, name) ? types[name] : undefined;
    if (type === undefined) throw new NotFoundException();

    // The same way up from the sources and from what is built of them.
    return new StreamableFile(readFileSync(new URL(`../../assets/${name}`, import.meta.url)), { type });
  }
}
