import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { problemOf, type Answer, type Browser } from '../test-browser.fake.ts';
import { startSponsor, uuid, type TestSponsor } from '../test-sponsor.fake.ts';

let sponsor: TestSponsor;

beforeAll(async () => {
  sponsor = await startSponsor();
});
afterAll(() => sponsor.close());

const upload = (browser: Browser, csv: string, requestId = uuid()): Promise<Answer> =>
  browser.post('/v1/roster/imports', { csv, requestId });
const confirm = (browser: Browser, answer: Answer): Promise<Answer> =>
  browser.post(`/v1/roster/imports/${(answer.body as { importId: string }).importId}/confirmation`);
const names = async (browser: Browser): Promise<string[]> =>
  ((await browser.get('/v1/roster')).body as { entries: { name: string }[] }).entries.map(({ name }) => name);

it('reads a file, keeps it aside, and adds its people once the director confirms', async () => {
  const browser = await sponsor.director();
  const read = await upload(
    browser,
    '\ufeffnom;email\r\nAnouk Delvaux;Anouk@nordlys.example\r\nMalik;malik@\r\nClara Vuillemin;clara@nordlys.example',
  );
  expect(read.status).toBe(201);
  expect(read.body).toEqual({
    importId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    accepted: [
      {
        line: 2,
        name: 'Anouk Delvaux',
        workEmail: 'anouk@nordlys.example',
        alreadyOnRoster: false,
        notes: [],
      },
      {
        line: 4,
        name: 'Clara Vuillemin',
        workEmail: 'clara@nordlys.example',
        alreadyOnRoster: false,
        notes: [],
      },
    ],
    rejected: [{ line: 3, code: 'invalid-email', field: 'workEmail' }],
  });
  expect(await names(browser)).toEqual([]);

  const confirmed = await confirm(browser, read);
  expect(confirmed.status).toBe(200);
  expect(confirmed.body).toEqual({ added: 2, alreadyPresent: 0 });
  expect((await browser.get('/v1/roster')).body).toEqual({
    entries: [
      {
        id: expect.any(String),
        name: 'Anouk Delvaux',
        workEmail: 'anouk@nordlys.example',
        addedOn: '2031-03-03',
        invitedOn: null,
      },
      {
        id: expect.any(String),
        name: 'Clara Vuillemin',
        workEmail: 'clara@nordlys.example',
        addedOn: '2031-03-03',
        invitedOn: null,
      },
    ],
  });
});

it('adds nobody twice when a confirmation is sent again, even at the same time', async () => {
  const browser = await sponsor.director();
  const read = await upload(browser, 'name,email\nTheo,theo@nordlys.example\nSofia,sofia@nordlys.example');
  const answers = await Promise.all([confirm(browser, read), confirm(browser, read), confirm(browser, read)]);
  expect(answers.map(({ body }) => body)).toEqual(Array(3).fill({ added: 2, alreadyPresent: 0 }));
  expect(await names(browser)).toEqual(['Sofia', 'Theo']);
});

it('reads an upload once when it is sent again', async () => {
  const browser = await sponsor.director();
  const requestId = uuid();
  const first = await upload(browser, 'nom;email\nAnna;anna@nordlys.example', requestId);
  await confirm(browser, first);
  const again = await upload(browser, 'nom;email\nAnna;anna@nordlys.example', requestId);
  expect(again.status).toBe(201);
  expect(again.body).toEqual(first.body);
});

it('tells who is on the roster already, and leaves them as they are', async () => {
  const browser = await sponsor.director();
  await confirm(browser, await upload(browser, 'nom;email\nAnna Roy;anna@nordlys.example'));
  const read = await upload(browser, 'nom;email\nA. Roy;ANNA@nordlys.example\nBob;bob@nordlys.example');
  expect((read.body as { accepted: unknown[] }).accepted).toMatchObject([
    { workEmail: 'anna@nordlys.example', alreadyOnRoster: true },
    { workEmail: 'bob@nordlys.example', alreadyOnRoster: false },
  ]);
  expect((await confirm(browser, read)).body).toEqual({ added: 1, alreadyPresent: 1 });
  expect(await names(browser)).toEqual(['Anna Roy', 'Bob']);
});

it('takes somebody off the roster, and may put them on it again', async () => {
  const browser = await sponsor.director();
  await confirm(browser, await upload(browser, 'nom;email\nAnna;anna@nordlys.example'));
  const { entries } = (await browser.get('/v1/roster')).body as { entries: { id: string }[] };
  const path = `/v1/roster/${entries[0]?.id}`;
  expect((await browser.delete(path)).status).toBe(204);
  expect(await names(browser)).toEqual([]);
  expect((await browser.delete(path)).status).toBe(204);

  await confirm(browser, await upload(browser, 'nom;email\nAnna;anna@nordlys.example'));
  expect(await names(browser)).toEqual(['Anna']);
});

it.each([
  ['', 'empty'],
  ['Anna;anna@nordlys.example', 'no-header'],
  ['nom;email\nChlo\ufffd;c@nordlys.example', 'not-utf8'],
  [`nom;email\n${'A;a@x.example\n'.repeat(10_001)}`, 'too-many-rows'],
])('refuses file %# as a whole and says why', async (csv, reason) => {
  const answer = await upload(await anyDirector(), csv);
  expect(problemOf(answer)).toMatchObject({ status: 422, code: 'roster-unreadable', reason });
});

it('refuses a file of more than 2 MiB, counted in bytes', async () => {
  const lines = `nom;email\n${`${'é'.repeat(200)};x\n`.repeat(5_600)}`;
  expect(lines.length).toBeLessThan(2 * 1_024 * 1_024);
  expect(problemOf(await upload(await anyDirector(), lines))).toMatchObject({
    status: 413,
    code: 'payload-too-large',
  });
});

it('takes ten thousand people in one file, row by row, and no statement waits for long', async () => {
  const browser = await sponsor.director();
  const rows = Array.from({ length: 10_000 }, (_, index) =>
    index % 1_000 === 7 ? `Personne ${index};nowhere` : `"Personne ${index}";p${index}@nordlys.example`,
  );
  const read = await upload(browser, ['nom;email', ...rows].join('\r\n'));
  const { accepted, rejected } = read.body as { accepted: unknown[]; rejected: unknown[] };
  expect([read.status, accepted.length, rejected.length]).toEqual([201, 9_990, 10]);
  expect(await names(browser)).toEqual([]);

  expect((await confirm(browser, read)).body).toEqual({ added: 9_990, alreadyPresent: 0 });
  expect(await names(browser)).toHaveLength(9_990);
  const again = await upload(browser, ['nom;email', ...rows].join('\r\n'));
  expect((await confirm(browser, again)).body).toEqual({ added: 0, alreadyPresent: 9_990 });
});

it('says row by row what to look at, and adds the row all the same once confirmed', async () => {
  const browser = await sponsor.director();
  const read = await upload(
    browser,
    'name,email\n"=1+1",a@nordlys.example\nAnna\u202e,b@nordlys.example\nChloÃ©,+c@nordlys.example',
  );
  const noted = (read.body as { accepted: { line: number; notes: object[] }[] }).accepted;
  expect(noted.map(({ line, notes }) => [line, notes])).toEqual([
    [2, [{ code: 'starts-like-formula', field: 'name' }]],
    [3, [{ code: 'unseen-signs', field: 'name' }]],
    [
      4,
      [
        { code: 'letters-look-wrong', field: 'name' },
        { code: 'starts-like-formula', field: 'workEmail' },
      ],
    ],
  ]);
  expect((await confirm(browser, read)).body).toEqual({ added: 3, alreadyPresent: 0 });
});

it('takes the own address of a director like any other, and says whose it is', async () => {
  const browser = await sponsor.director();
  const { email } = ((await browser.get('/v1/session')).body as { account: { email: string } }).account;
  const read = await upload(browser, `name,email\nMe,${email.toUpperCase()}\nAnna,anna@nordlys.example`);
  expect((read.body as { accepted: { notes: object[] }[] }).accepted.map(({ notes }) => notes)).toEqual([
    [{ code: 'own-address', field: 'workEmail' }],
    [],
  ]);
  expect((await confirm(browser, read)).body).toEqual({ added: 2, alreadyPresent: 0 });
});

it('keeps names and addresses as plain text, whatever they look like', async () => {
  const browser = await sponsor.director();
  const read = await upload(
    browser,
    `name,email\n"=1+1",a@nordlys.example\n"<script>alert(1)</script>",b@nordlys.example\n"O'Neil; DROP TABLE",c@nordlys.example`,
  );
  await confirm(browser, read);
  expect(await names(browser)).toEqual(['<script>alert(1)</script>', '=1+1', "O'Neil; DROP TABLE"]);
});

it("answers alike to another firm's upload or entry and to one that does not exist", async () => {
  const owner = await sponsor.director();
  const other = await sponsor.director('Atelier Bois Ouest');
  const read = await upload(owner, 'nom;email\nAnna;anna@nordlys.example');
  const foreign = await confirm(other, read);
  const missing = await other.post(`/v1/roster/imports/${uuid()}/confirmation`);
  const malformed = await other.post('/v1/roster/imports/x/confirmation');
  expect(problemOf(foreign)).toMatchObject({ status: 404, code: 'not-found' });
  expect(problemOf(missing)).toEqual(problemOf(foreign));
  expect(problemOf(malformed)).toEqual(problemOf(foreign));

  await confirm(owner, read);
  const { entries } = (await owner.get('/v1/roster')).body as { entries: { id: string }[] };
  expect(problemOf(await other.delete(`/v1/roster/${entries[0]?.id}`))).toEqual(problemOf(foreign));
  expect(await names(owner)).toEqual(['Anna']);
  expect(await names(other)).toEqual([]);
});

it('lets two firms choose the same identifier of a request and the same people', async () => {
  const [one, two] = [await sponsor.director(), await sponsor.director('Atelier Bois Ouest')];
  const requestId = uuid();
  const csv = 'nom;email\nAnna;anna@nordlys.example';
  const read = await upload(one, csv, requestId);
  const alsoRead = await upload(two, csv, requestId);
  expect((alsoRead.body as { accepted: unknown }).accepted).toEqual(
    (read.body as { accepted: unknown }).accepted,
  );
  expect((alsoRead.body as { importId: string }).importId).not.toBe(
    (read.body as { importId: string }).importId,
  );
  expect((await confirm(one, read)).body).toEqual({ added: 1, alreadyPresent: 0 });
  expect((await confirm(two, alsoRead)).body).toEqual({ added: 1, alreadyPresent: 0 });
});

let shared: Browser | null = null;
async function anyDirector(): Promise<Browser> {
  shared ??= await sponsor.director();
  return shared;
}
