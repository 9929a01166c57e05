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
  const missing: string[] = [];
  for (const variable of variables) {
    const text = environment[variable.name];
    const present = text !== undefined && text !== '';
    if (!present && variable.fallback === undefined && !variable.optional)
      missing.push(`${variable.name} is missing: ${variable.description}`);
    else Object.assign(config, { [variable.property]: present ? variable.parse(text) : variable.fallback });
  }
  const faults = [...missing, ...(missing.length === 0 ? invalid(config, variables) : [])];
  if (faults.length > 0) throw new ConfigurationError(faults.join('\n'));
  return config;
}

function invalid(config: object, variables: readonly VariableDescription[]): string[] {
  return validateSync(config, {
    skipMissingProperties: false,
    validationError: { target: false, value: false },
  }).flatMap((error) => {
    const name = variables.find((variable) => variable.property === error.property)?.name ?? error.property;
    return Object.values(error.constraints ?? {}).map((sentence) => `${name} is invalid: ${sentence}`);
  });
}
