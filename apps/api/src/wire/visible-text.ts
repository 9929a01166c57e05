import { ValidateBy, type ValidationOptions } from 'class-validator';

const CONTROLS = /[\p{Cc}\u2028\u2029]/u;
const CONTROLS_BUT_LINES = /[^\P{Cc}\n]/u;

/** How long a text may be, and whether it may have several lines. */
export interface VisibleTextRule {
  atMost: number;
  severalLines?: boolean;
  /** May stay empty. */
  optional?: boolean;
}

/** The field is text that a person can see: no control characters, not blank, not too long. */
export function IsVisibleText(rule: VisibleTextRule, options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isVisibleText',
      validator: { validate: (value: unknown) => typeof value === 'string' && isVisibleText(value, rule) },
    },
    options,
  );
}

/** Whether a text keeps the rule; length counts characters as the database does. */
export function isVisibleText(text: string, rule: VisibleTextRule): boolean {
  if (!text.isWellFormed() || [...text].length > rule.atMost) return false;
  if (!rule.optional && text.trim() === '') return false;
  return !(rule.severalLines ? CONTROLS_BUT_LINES : CONTROLS).test(text);
}
