import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startApi, type ApiProcess } from './api-process.fake.ts';
import { describeApi } from './describe-api.ts';

let api: ApiProcess;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

it('is ready once every login reaches its database', async () => {
  const answer = await fetch(`${api.origin}/health/ready`);
  expect([answer.status, await answer.json()]).toEqual([200, { status: 'up', down: [] }]);
});

it('describes itself without a database', async () => {
  const documents = await describeApi();
  expect([...documents.keys()]).toEqual(['public', 'rep', 'coach', 'member', 'operator']);
});
