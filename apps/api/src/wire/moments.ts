import { ValidateBy, type ValidationOptions } from 'class-validator';
import { isLocalDate } from '@aparte/scheduling';

// Nothing here lies in another century, and no calendar or database needs to be asked about one.
const THIS_CENTURY = /^20/;
const UTC_INSTANT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(\.\d{1,3})?Z$/;

/** The field is a day that exists, as `2026-10-05`. */
export function IsCalendarDate(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy({ name: 'isCalendarDate', validator: { validate: isCalendarDate } }, options);
}

/** The field is an instant in UTC, as `2026-10-05T07:30:00Z`. */
export function IsUtcInstant(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy({ name: 'isUtcInstant', validator: { validate: isUtcInstant } }, options);
}

function isCalendarDate(value: unknown): boolean {
  return typeof value === 'string' && THIS_CENTURY.test(value) && isLocalDate(value);
}

/** JavaScript reads 30 February as 2 March: only a text that comes back as it went in names an instant. */
function isUtcInstant(value: unknown): boolean {
  if (typeof value !== 'string' || !THIS_CENTURY.test(value)) return false;
  const wallTime = UTC_INSTANT.exec(value)?.[1];
  if (wallTime === undefined) return false;
  const milliseconds = Date.parse(value);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(wallTime);
}
