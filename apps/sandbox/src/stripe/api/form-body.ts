import qs from 'qs';

import { invalidRequest, parameterUnknown } from './stripe-error.ts';

/** The parameters of a request, still as the texts that were sent. */
export type FormFields = Record<string, unknown>;

/** Reads parameters with nested brackets, such as `items[0][price]=…`. */
export function parseForm(encoded: string): FormFields {
  refuseInheritedNames(encoded);
  try {
    const fields: FormFields = qs.parse(encoded, {
      depth: 10,
      strictDepth: true,
      parameterLimit: 1000,
      arrayLimit: 100,
      throwOnLimitExceeded: true,
      duplicates: 'last',
    });
    return fields;
  } catch {
    throw invalidRequest('The parameters are nested too deeply or are too many.');
  }
}

/** Names that every object has would be dropped in silence instead of being refused as unknown. */
function refuseInheritedNames(encoded: string): void {
  for (const key of new URLSearchParams(encoded).keys()) {
    const names = key.split(/[[\]]+/);
    if (names.some((name) => name in Object.prototype)) throw parameterUnknown(key);
  }
}
