import { Injectable, type PipeTransform } from '@nestjs/common';
import { ValidateBy, type ValidationOptions } from 'class-validator';
import { NotFound } from '@aparte/platform';

const UUID_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether a text is a version 4 UUID in small letters, the one spelling that signatures and rows share. */
function isUuid(text: unknown): text is string {
  return typeof text === 'string' && UUID_V4.test(text);
}

/** The field is a version 4 UUID in small letters. */
export function IsUuid(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy({ name: 'isUuid', validator: { validate: isUuid } }, options);
}

/** Lets a well-formed id of a path through; any other text names nothing, like an id that nobody has. */
@Injectable()
export class UuidInPath implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isUuid(value)) throw new NotFound();
    return value;
  }
}
