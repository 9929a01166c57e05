import { Injectable, type PipeTransform } from '@nestjs/common';
import { NotFound } from '@aparte/platform';
import { isBase64Url } from './base64url.ts';

const SPACE_ID = { bytes: 16 };

/** Reads the id of a space from a path; any other text names nothing, like an id that nobody has. */
@Injectable()
export class SpaceIdInPath implements PipeTransform<string, Buffer> {
  transform(value: string): Buffer {
    if (!isBase64Url(value, SPACE_ID)) throw new NotFound();
    return Buffer.from(value, 'base64url');
  }
}
