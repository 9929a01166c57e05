import { ValidateBy, type ValidationOptions } from 'class-validator';
import { isZoneId } from '@aparte/scheduling';

/** The field names a time zone, such as `Europe/Paris`. */
export function IsTimeZoneName(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isTimeZone',
      validator: { validate: (value: unknown) => typeof value === 'string' && isZoneId(value) },
    },
    options,
  );
}
