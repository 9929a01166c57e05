import { validateSync } from 'class-validator';
import { variablesOf, type VariableDescription } from './variable.ts';

/** The configuration is unusable; the message lists every fault, one a line, without any value. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/**
 * Builds a configuration from the environment and validates it as a whole.
 *
 * @throws ConfigurationError naming each missing or invalid variable.
 */
export function loadConfig<T extends object>(
  configClass: new () => T,
  environment: Readonly<Record<string, string | undefined>>,
): T {
  const config = new configClass();
  const variables = variablesOf(configClass);
  const missing = variables.filter((variable) => isMissing(variable, environment[variable.name]));
  for (const variable of variables) {
    const text = environment[variable.name];
    const value = text === undefined || text === '' ? variable.fallback : variable.parse(text);
    Object.assign(config, { [variable.property]: value });
  }
  const absent = new Set(missing.map(({ property }) => property));
  const faults = [
    ...missing.map(({ name, description }) => `${name} is missing: ${description}`),
    ...invalid(config, variables, absent),
  ];
  if (faults.length > 0) throw new ConfigurationError(faults.join('\n'));
  return config;
}

function isMissing({ fallback, optional }: VariableDescription, text: string | undefined): boolean {
  return (text === undefined || text === '') && fallback === undefined && !optional;
}

/** Faults of the values that are there; what is absent has been told already. */
function invalid(
  config: object,
  variables: readonly VariableDescription[],
  absent: ReadonlySet<string>,
): string[] {
  return validateSync(config, {
    skipMissingProperties: false,
    validationError: { target: false, value: false },
  })
    .filter((error) => !absent.has(error.property))
    .flatMap((error) => {
      const name = variables.find((variable) => variable.property === error.property)?.name ?? error.property;
      return Object.values(error.constraints ?? {}).map((sentence) => `${name} is invalid: ${sentence}`);
    });
}
