import { expect, it } from '@jest/globals';
import { ConfigurationError } from '@aparte/platform';

import { createSandbox } from './create-sandbox.ts';
import { readSandboxConfig, SandboxConfig } from './sandbox.config.ts';

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readSandboxConfig(environment);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message.split('\n');
    throw error;
  }
  return [];
}

it('needs nothing to be set', () => {
  expect(readSandboxConfig({})).toMatchObject({
    SANDBOX_HOST: '127.0.0.1',
    SANDBOX_HTTP_PORT: 12_111,
    SANDBOX_SMTP_PORT: 1025,
    SANDBOX_DATA_DIRECTORY: '',
  });
});

it('takes an empty variable for one that is not set', () => {
  expect(readSandboxConfig({ SANDBOX_HTTP_PORT: '', SANDBOX_WEBHOOK_URL: '' })).toMatchObject({
    SANDBOX_HTTP_PORT: 12_111,
  });
});

it('lists every fault at once', () => {
  const faults = faultsOf({
    SANDBOX_HTTP_PORT: '70000',
    SANDBOX_SMTP_PORT: 'mail',
    SANDBOX_PUBLIC_URL: 'somewhere',
    SANDBOX_WEBHOOK_URL: 'http://127.0.0.1:3200/hooks',
  }).join('\n');

  for (const name of [
    'SANDBOX_HTTP_PORT',
    'SANDBOX_SMTP_PORT',
    'SANDBOX_PUBLIC_URL',
    'SANDBOX_WEBHOOK_SECRET',
  ]) {
    expect(faults).toContain(name);
  }
});

it('refuses to start in production, whichever way it is started', async () => {
  const production = Object.assign(new SandboxConfig(), { NODE_ENV: 'production' });

  expect(faultsOf({ NODE_ENV: 'production' })).toEqual([
    'NODE_ENV is invalid: NODE_ENV must be development or test: the sandbox never runs in production',
  ]);
  await expect(createSandbox(production)).rejects.toThrow('never runs in production');
});

it('says which port is taken and leaves nothing running', async () => {
  const settings = { NODE_ENV: 'test', SANDBOX_DATA_DIRECTORY: '', SANDBOX_SMTP_PORT: '0' };
  const first = await createSandbox(readSandboxConfig({ ...settings, SANDBOX_HTTP_PORT: '0' }));
  const taken = new URL(first.httpUrl).port;

  const second = createSandbox(readSandboxConfig({ ...settings, SANDBOX_HTTP_PORT: taken }));

  await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await first.close();
});
