import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsString, MaxLength, ValidateBy } from 'class-validator';
import { isEmailAddress, normalisedEmail } from './email-address.rules.ts';
import { isPlainText } from './plain-text.rules.ts';

/** A field with a line of visible text; blanks around it are dropped. */
export function IsPlainLine(longest: number): PropertyDecorator {
  return applyDecorators(
    transformText((text) => text.normalize('NFC').trim()),
    IsString(),
    MaxLength(longest),
    ValidateBy({
      name: 'isPlainText',
      validator: { validate: (value) => typeof value === 'string' && isPlainText(value) },
    }),
  );
}

/** A field with an e-mail address, kept in lower case. */
export function IsEmailField(): PropertyDecorator {
  return applyDecorators(
    transformText(normalisedEmail),
    ValidateBy({
      name: 'isEmail',
      validator: { validate: (value) => typeof value === 'string' && isEmailAddress(value) },
    }),
  );
}

function transformText(change: (text: string) => string): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? change(value) : value));
}
