import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createGrant, openGrant, type Grant } from '@aparte/sealing';
import { Town, type Person } from '../town.fake.ts';

let town: Town;
beforeAll(async () => {
  town = await Town.build();
});
afterAll(() => town.api.stop());

const PATHS = { journal: '/v1/rep/journal', notes: '/v1/coach/notes' } as const;
const kinds = Object.keys(PATHS) as (keyof typeof PATHS)[];

async function arrange(kind: keyof typeof PATHS) {
  const owner = await (kind === 'journal' ? town.rep() : town.coach());
  const open = (person: Person) => person.browser.put<{ spaceId: string }>(PATHS[kind]);
  return { owner, open };
}

it.each(kinds)('gives each person one space of the kind %s, the same one every time', async (kind) => {
  const { owner, open } = await arrange(kind);
  const first = await open(owner);
  expect([first.status, Buffer.from(first.body.spaceId, 'base64url').length]).toEqual([200, 16]);
  expect((await open(owner)).text).toBe(first.text);

  const { owner: other } = await arrange(kind);
  expect((await open(other)).body.spaceId).not.toBe(first.body.spaceId);
});

it.each(kinds)('makes one space of the kind %s when it is asked for several times at once', async (kind) => {
  const { owner, open } = await arrange(kind);
  const answers = await Promise.all([1, 2, 3, 4].map(() => open(owner)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(await town.rows('SELECT kind FROM sealed.space WHERE owner_id = $1', [owner.id])).toEqual([
    { kind },
  ]);
});

it.each(kinds)(
  'lists the space of the kind %s for its owner, without anybody at the other end',
  async (kind) => {
    const { owner, open } = await arrange(kind);
    const { spaceId } = (await open(owner)).body;
    expect((await owner.browser.get('/v1/member/spaces')).body).toEqual({
      spaces: [
        {
          spaceId,
          kind,
          state: 'open',
          peer: null,
          closedAt: null,
          coachReadsUntil: null,
          forgottenOn: null,
          lastSeq: 0,
        },
      ],
    });
  },
);

it.each(kinds)('keeps the keys of a space of the kind %s for its owner alone', async (kind) => {
  const { owner, open } = await arrange(kind);
  const { spaceId } = (await open(owner)).body;
  const path = `/v1/member/spaces/${spaceId}/grants`;
  const view = {
    spaceId,
    self: { account: owner.account, identity: owner.identity },
    peers: [],
    previous: undefined,
  };
  const grant = createGrant(view, 1_700_000_000_000);
  expect((await owner.browser.post(path, { grant })).status).toBe(201);
  const { body } = await owner.browser.get<{ grants: Grant[] }>(path);
  expect(openGrant(view, body.grants[0])).toEqual(openGrant(view, grant));

  const strip = (text: string) => text.replace(/"requestId":"[^"]*"/, '');
  for (const stranger of [await town.rep(), await town.coach()]) {
    const foreign = await stranger.browser.get(path);
    const missing = await stranger.browser.get('/v1/member/spaces/AAAAAAAAAAAAAAAAAAAAAA/grants');
    expect([foreign.status, strip(foreign.text)]).toEqual([404, strip(missing.text)]);
  }
});

it('takes no key that somebody slipped a second reader into', async () => {
  const { owner, open } = await arrange('journal');
  const { spaceId } = (await open(owner)).body;
  const other = await town.coach();
  const view = { spaceId, self: { account: owner.account, identity: owner.identity }, previous: undefined };
  const pin = { userId: other.id, identity: other.identity, verified: false };
  const grant = createGrant({ ...view, peers: [] }, 1);
  const box = { ...grant.to[0]!, userId: pin.userId };
  const answer = await owner.browser.post(`/v1/member/spaces/${spaceId}/grants`, {
    grant: { ...grant, to: [...grant.to, box].sort((a, b) => (a.userId < b.userId ? -1 : 1)) },
  });
  expect([answer.status, answer.body.code]).toEqual([422, 'grant-invalid']);
});
