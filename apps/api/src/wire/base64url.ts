import { ValidateBy, type ValidationOptions } from 'class-validator';

/** How many bytes a base64url text stands for: exactly, or within bounds. */
export type ByteLength = { bytes: number } | { atLeast: number; atMost: number };

/** The field is canonical base64url without padding, of the given length in bytes. */
export function IsBase64Url(length: ByteLength, options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isBase64Url',
      validator: { validate: (value: unknown) => typeof value === 'string' && isBase64Url(value, length) },
    },
    options,
  );
}

/** Whether a text is canonical base64url of that length: decoding and encoding again gives the same text. */
export function isBase64Url(text: string, length: ByteLength): boolean {
  const bytes = Buffer.from(text, 'base64url');
  const [least, most] = 'bytes' in length ? [length.bytes, length.bytes] : [length.atLeast, length.atMost];
  return bytes.length >= least && bytes.length <= most && bytes.toString('base64url') === text;
}
