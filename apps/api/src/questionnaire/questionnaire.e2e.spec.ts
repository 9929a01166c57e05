import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sealForSelf } from '@aparte/sealing';
import { CoachingTown, fieldRep, refusedPlaces } from '../coaching-town.fake.ts';

const PATH = '/v1/rep/questionnaire';

let coaching: CoachingTown;
beforeAll(async () => {
  coaching = await CoachingTown.build();
});
afterAll(() => coaching.town.api.stop());

async function arrange() {
  const rep = await coaching.rep({ answers: null });
  const place = { purpose: 'matching-line', subject: [rep.id] };
  return {
    rep,
    line: (text: string) => sealForSelf(rep.account, place, { line: text }).ct,
    stored: async () => {
      const [row] = await coaching.town.rows<{ answers_sealed: Buffer; line_sealed: Buffer | null }>(
        'SELECT answers_sealed, line_sealed FROM matching.questionnaire WHERE rep_id = $1',
        [rep.id],
      );
      return row;
    },
  };
}

it('is empty until it is answered', async () => {
  const { rep } = await arrange();
  const { status, body } = await rep.browser.get(PATH);
  expect([status, body]).toEqual([200, { answers: null, sealedLine: null }]);
});

it('gives back what was answered, with the line just as it came', async () => {
  const { rep, line } = await arrange();
  const given = { answers: fieldRep, sealedLine: line('I sold nothing for a month.') };
  const written = await rep.browser.put(PATH, given);
  expect([written.status, written.body]).toEqual([200, given]);
  expect((await rep.browser.get(PATH)).body).toEqual(given);
});

it('takes a questionnaire with every optional question skipped', async () => {
  const { rep } = await arrange();
  const answers = { language: 'both', topics: ['prospecting'], freeBands: ['evening'] };
  await rep.browser.put(PATH, { answers, sealedLine: null });
  const { body } = await rep.browser.get<{ answers: typeof fieldRep }>(PATH);
  expect(body.answers).toMatchObject({ ...answers, role: null, comforts: [], style: null });
});

it('keeps the latest answers only, and forgets a line that was taken away', async () => {
  const { rep, line } = await arrange();
  await rep.browser.put(PATH, { answers: fieldRep, sealedLine: line('first') });
  await rep.browser.put(PATH, { answers: { ...fieldRep, language: 'en' }, sealedLine: null });
  const { body } = await rep.browser.get<{ answers: typeof fieldRep }>(PATH);
  expect(body).toMatchObject({ answers: { language: 'en' }, sealedLine: null });
});

it('holds ciphertext alone in the table', async () => {
  const { rep, line, stored } = await arrange();
  await rep.browser.put(PATH, { answers: fieldRep, sealedLine: line('I sold nothing for a month.') });
  const row = await stored();
  const dump = `${row?.answers_sealed.toString('latin1')}${row?.line_sealed?.toString('latin1')}`;
  for (const word of ['prospecting', 'small-business', 'language', 'topics', 'sold']) {
    expect(dump).not.toContain(word);
  }
});

it('cannot be opened in the row of somebody else', async () => {
  const one = await arrange();
  const other = await arrange();
  for (const { rep } of [one, other]) await rep.browser.put(PATH, { answers: fieldRep, sealedLine: null });
  await coaching.town.rows(
    `UPDATE matching.questionnaire
        SET answers_sealed = (SELECT answers_sealed FROM matching.questionnaire WHERE rep_id = $1)
      WHERE rep_id = $2`,
    [one.rep.id, other.rep.id],
  );
  const moved = await other.rep.browser.get(PATH);
  expect([moved.status, moved.body.code]).toEqual([500, 'internal-error']);
  expect((await one.rep.browser.get(PATH)).status).toBe(200);
});

it.each([
  [
    'an answer that is no option',
    { ...fieldRep, topics: ['prospecting', 'astrology'] },
    '/answers/topics/1',
    'unknown-option',
  ],
  [
    'an answer that is repeated',
    { ...fieldRep, comforts: ['talk', 'talk'] },
    '/answers/comforts/1',
    'duplicate',
  ],
  ['a question nobody asked', { ...fieldRep, salary: 'high' }, '/answers/salary', 'unknown-field'],
  [
    'a slider beyond its end',
    { ...fieldRep, style: { ...fieldRep.style, 'gentle-or-direct': 7 } },
    '/answers/style/gentle-or-direct',
    'out-of-range',
  ],
  ['no language', { ...fieldRep, language: null }, '/answers/language', 'required'],
])('refuses %s and names the place', async (_, answers, pointer, code) => {
  const { rep, stored } = await arrange();
  const { status, body } = await rep.browser.put(PATH, { answers, sealedLine: null });
  expect([status, body]).toMatchObject([422, { code: 'validation-failed', errors: [{ pointer, code }] }]);
  expect(await stored()).toBeUndefined();
});

it('names every fault at once', async () => {
  const { rep } = await arrange();
  const answers = { ...fieldRep, role: 'astronaut', pace: 3 };
  const { body } = await rep.browser.put(PATH, { answers, sealedLine: null });
  expect(body.errors).toEqual([
    { pointer: '/answers/role', code: 'unknown-option' },
    { pointer: '/answers/pace', code: 'wrong-type' },
  ]);
});

it.each([
  ['nothing', {}, ['/answers', '/sealedLine']],
  ['answers that are a list', { answers: [], sealedLine: null }, ['/answers']],
  ['answers that are missing', { answers: null, sealedLine: null }, ['/answers']],
  ['a line that is missing', { answers: fieldRep }, ['/sealedLine']],
  ['a line in clear', { answers: fieldRep, sealedLine: 'I sold nothing.' }, ['/sealedLine']],
  ['an empty line', { answers: fieldRep, sealedLine: '' }, ['/sealedLine']],
  ['a line too long to be one', { answers: fieldRep, sealedLine: 'A'.repeat(5_464) }, ['/sealedLine']],
  ['a field of another form', { answers: fieldRep, sealedLine: null, note: 'x' }, ['/note']],
])('refuses a body with %s', async (_, given, pointers) => {
  const { rep, stored } = await arrange();
  const answer = await rep.browser.put(PATH, given);
  expect([answer.status, refusedPlaces(answer)]).toEqual([422, pointers]);
  expect(await stored()).toBeUndefined();
});

it('is closed to coaches and to people who are not signed in', async () => {
  const coach = await coaching.coach();
  expect((await coach.browser.get(PATH)).body.code).toBe('not-found');
  expect((await coaching.town.browser().get(PATH)).body.code).toBe('not-signed-in');
});
