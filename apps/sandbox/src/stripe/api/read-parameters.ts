import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';

import type { FormFields } from './form-body.ts';
import { Optional, Texts } from './parameters.ts';
import { invalidRequest, parameterUnknown, type StripeError } from './stripe-error.ts';

/** What every request may say: which ids to answer as whole objects. */
export class CommonParameters {
  @Optional()
  @Texts(10)
  expand?: string[];
}

/** Turns the fields of a request into its parameters, or refuses the first fault found. */
export function readParameters<Parameters extends object>(
  type: new () => Parameters,
  fields: FormFields,
): Parameters {
  const parameters = plainToInstance(type, fields);
  const [fault] = validateSync(parameters, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    validationError: { target: false },
  });
  if (fault) throw refused(fault);
  return parameters;
}

const missing = ['isDefined', 'isNotEmpty'];

/** Follows a fault down to the parameter that it is about. */
function refused(fault: ValidationError, within = ''): StripeError {
  const path = within === '' ? fault.property : `${within}[${fault.property}]`;
  const [inner] = fault.children ?? [];
  return inner ? refused(inner, path) : refusalOf(fault, path);
}

function refusalOf({ constraints = {}, contexts = {} }: ValidationError, path: string): StripeError {
  if ('whitelistValidation' in constraints) return parameterUnknown(path);

  const rules = Object.keys(constraints);
  const rule = rules.find((name) => missing.includes(name)) ?? rules[0] ?? '';
  // Every rule in parameters.ts comes with its code.
  const context = contexts[rule] as { code: string } | undefined;
  return invalidRequest((constraints[rule] ?? `Invalid ${path}`).replace('$path', path), context?.code, path);
}
