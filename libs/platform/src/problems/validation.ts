import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { ValidationFailed, type FieldProblem } from './problem.ts';

/**
 * The one validation of every edge: unknown fields are refused, nothing is converted, and the answer names each
 * field by its JSON pointer with the name of the broken rule, never with the value.
 */
export function edgeValidation(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    transformOptions: { enableImplicitConversion: false },
    validationError: { target: false, value: false },
    exceptionFactory: (errors: ValidationError[]) => new ValidationFailed(fieldProblems(errors)),
  });
}

/** Flattens class-validator's tree into pointers and codes. */
export function fieldProblems(errors: readonly ValidationError[], parent = ''): FieldProblem[] {
  return errors.flatMap((error) => {
    const pointer = `${parent}/${escapePointer(error.property)}`;
    const own = Object.keys(error.constraints ?? {}).map((rule) => ({ pointer, code: codeOf(rule) }));
    return [...own, ...fieldProblems(error.children ?? [], pointer)];
  });
}

function codeOf(rule: string): string {
  if (rule === 'whitelistValidation') return 'unknown-field';
  return rule.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
