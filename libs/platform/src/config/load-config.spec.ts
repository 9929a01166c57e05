import { expect, it } from '@jest/globals';
import { IsInt, IsOptional, IsString, Max, MinLength } from 'class-validator';
import { configurationMarkdown, exampleEnvironment } from './describe-config.ts';
import { ConfigurationError, loadConfig } from './load-config.ts';
import { Variable, wholeNumber } from './variable.ts';

class ExampleConfig {
  @Variable('PORT', 'Where it listens.', { parse: wholeNumber, fallback: 4200 })
  @IsInt()
  @Max(65_535)
  port!: number;

  @Variable('KEY', 'What it signs with.', { secret: true })
  @MinLength(8)
  key!: string;

  @Variable('NAME', 'What it is called.', { optional: true })
  @IsOptional()
  @IsString()
  name?: string;
}

function faultsOf(environment: Record<string, string>): string[] {
  try {
    loadConfig(ExampleConfig, environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message.split('\n');
    throw error;
  }
}

it('reads what is there and falls back where it may', () => {
  expect(loadConfig(ExampleConfig, { KEY: 'long enough', PORT: '' })).toEqual({
    port: 4200,
    key: 'long enough',
    name: undefined,
  });
});

it('tells every fault at once, missing and invalid, without a value', () => {
  const faults = faultsOf({ PORT: '99999' });
  expect(faults).toHaveLength(2);
  expect(faults[0]).toBe('KEY is missing: What it signs with.');
  expect(faults[1]).toMatch(/^PORT is invalid: /);
  expect(faultsOf({ KEY: 'hunter2' }).join()).not.toContain('hunter2');
});

it('refuses a number that is not written as one', () => {
  for (const PORT of ['12a', '-1', '1e3', ' 1'])
    expect(faultsOf({ PORT, KEY: 'long enough' })).not.toEqual([]);
});

it('describes each variable for the documents', () => {
  const processes = [{ name: 'example', configClass: ExampleConfig }];
  expect(configurationMarkdown(processes)).toContain('| `PORT` | `4200` | no | Where it listens. |');
  expect(configurationMarkdown(processes)).toContain('| `KEY` | **required** | yes | What it signs with. |');
  expect(exampleEnvironment(processes)).toContain('# Where it listens.\nPORT=4200');
});
