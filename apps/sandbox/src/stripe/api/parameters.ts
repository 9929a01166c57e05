import { applyDecorators } from '@nestjs/common';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsEmail,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsNumber,
  IsOptional,
  IsString,
  IsUrl,
  Max,
  MaxLength,
  Min,
  ValidateBy,
  ValidateNested,
  type ValidationOptions,
} from 'class-validator';

/*
 * The kinds of parameters that requests are made of. Everything arrives as text;
 * what is wrong is named by Stripe's own error codes.
 */

interface Range {
  min?: number;
  max?: number;
}

const maxTextLength = 5000;
const integer = /^-?\d{1,15}$/;
const decimal = /^-?\d{1,9}(\.\d{1,4})?$/;

/** Must be sent, and not empty. */
export function Required(): PropertyDecorator {
  const rule = refusal('parameter_missing', 'Missing required param: $path.');
  return applyDecorators(IsDefined(rule), IsNotEmpty(rule));
}

/** May be left out. */
export function Optional(): PropertyDecorator {
  return IsOptional();
}

/** A text; an empty one takes the value away. */
export function Text(maxLength = maxTextLength): PropertyDecorator {
  const rule = refusal(
    'parameter_invalid_string',
    `Invalid string for $path: at most ${maxLength} characters.`,
  );
  return applyDecorators(IsString(rule), MaxLength(maxLength, rule));
}

/** An e-mail address; an empty one takes the value away. */
export function Email(): PropertyDecorator {
  const rule = refusal('email_invalid', 'Invalid email address: $value');
  return applyDecorators(Transform(emptyToNull), IsEmail({}, rule));
}

/** An address on the web. */
export function WebAddress(): PropertyDecorator {
  const rule = refusal('url_invalid', 'Not a valid URL');
  return IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false }, rule);
}

/** A whole number. */
export function Integer({ min = 0, max = 99_999_999 }: Range = {}): PropertyDecorator {
  const rule = refusal('parameter_invalid_integer', `Invalid integer for $path: from ${min} to ${max}.`);
  return applyDecorators(Transform(numberWhen(integer)), IsInt(rule), Min(min, rule), Max(max, rule));
}

/** A percentage with at most four decimals. */
export function Percentage(): PropertyDecorator {
  const rule = refusal('parameter_invalid_number', 'Invalid decimal for $path: from 0 to 100.');
  return applyDecorators(Transform(numberWhen(decimal)), IsNumber({}, rule), Min(0, rule), Max(100, rule));
}

/** Yes or no. */
export function Flag(): PropertyDecorator {
  const words = new Map<unknown, boolean>([
    ['true', true],
    ['false', false],
  ]);
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => words.get(value) ?? value),
    IsBoolean(refusal('parameter_invalid_boolean', 'Invalid boolean for $path: true or false.')),
  );
}

/** One of the words that this sandbox handles. */
export function OneOf(words: readonly string[]): PropertyDecorator {
  return IsIn(words, refusal('parameter_invalid', `Invalid $path: the sandbox handles ${words.join(', ')}.`));
}

/** A list of texts; an empty text stands for an empty list. */
export function Texts(maxItems = 50): PropertyDecorator {
  const rule = refusal('parameter_invalid_array', `Invalid array for $path: at most ${maxItems} texts.`);
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (value === '' ? [] : value)),
    IsArray(rule),
    ArrayMaxSize(maxItems, rule),
    IsString({ ...rule, each: true }),
  );
}

/** Keys and values that travel with an object; an empty value takes its key away. */
export function MetadataFields(): PropertyDecorator {
  const rule = refusal('parameter_invalid', 'Invalid $path: 50 keys of 40 characters, values of 500.');
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (value === '' ? {} : value)),
    ValidateBy({ name: 'metadata', validator: { validate: isMetadata } }, rule),
  );
}

/** Parameters within a parameter. */
export function Fields(type: () => new () => object): PropertyDecorator {
  return applyDecorators(
    Type(type),
    ValidateNested(refusal('parameter_invalid_object', 'Invalid object: $path')),
  );
}

/** A list of parameters within a parameter. */
export function ListOfFields(type: () => new () => object, maxItems: number): PropertyDecorator {
  const rule = refusal('parameter_invalid_array', `Invalid array: $path, of at most ${maxItems}.`);
  return applyDecorators(
    Type(type),
    IsArray(rule),
    ArrayMaxSize(maxItems, rule),
    ValidateNested({ ...rule, each: true }),
  );
}

function refusal(code: string, message: string): ValidationOptions {
  return { message, context: { code } };
}

function emptyToNull({ value }: { value: unknown }): unknown {
  return value === '' ? null : value;
}

function numberWhen(pattern: RegExp): (property: { value: unknown }) => unknown {
  return ({ value }) => (typeof value === 'string' && pattern.test(value) ? Number(value) : value);
}

function isMetadata(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;

  const entries = Object.entries(value);
  return (
    entries.length <= 50 &&
    entries.every(([key, text]) => key.length <= 40 && typeof text === 'string' && text.length <= 500)
  );
}
