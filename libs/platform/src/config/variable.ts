/** How one environment variable becomes one property of a configuration class. */
export interface VariableDescription {
  /** Name in the environment. */
  name: string;
  /** One sentence: what it decides. */
  description: string;
  property: string;
  parse: (text: string) => unknown;
  /** Value when the variable is absent; `undefined` makes it required unless `optional`. */
  fallback?: string | number | boolean | undefined;
  optional: boolean;
  secret: boolean;
  example: string;
}

/** What a configuration class says of a variable besides its name and sentence. */
export interface VariableOptions {
  parse?: (text: string) => unknown;
  fallback?: string | number | boolean;
  optional?: boolean;
  secret?: boolean;
  /** What `.env.example` shows; the fallback when absent. */
  example?: string;
}

const described = new WeakMap<object, VariableDescription[]>();

/** Marks a property as read from the environment. Rules are class-validator's, beside this decorator. */
export function Variable(
  name: string,
  description: string,
  options: VariableOptions = {},
): PropertyDecorator {
  return (prototype, property) => {
    const known = described.get(prototype) ?? [];
    known.push({
      name,
      description,
      property: String(property),
      parse: options.parse ?? ((text) => text),
      fallback: options.fallback,
      optional: options.optional ?? false,
      secret: options.secret ?? false,
      example: options.example ?? (options.fallback === undefined ? '' : String(options.fallback)),
    });
    described.set(prototype, known);
  };
}

/** Every variable of a configuration class, in the order of its properties; inherited ones first. */
export function variablesOf(configClass: abstract new () => object): VariableDescription[] {
  const chain: VariableDescription[][] = [];
  let prototype: object | null = configClass.prototype as object;
  while (prototype && prototype !== Object.prototype) {
    chain.unshift(described.get(prototype) ?? []);
    prototype = Object.getPrototypeOf(prototype) as object | null;
  }
  return chain.flat();
}

/** Reads a whole number; anything else stays text, so that validation can refuse it. */
export function wholeNumber(text: string): number | string {
  return /^\d{1,9}$/.test(text) ? Number(text) : text;
}
