import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { problemOf } from '../test-browser.fake.ts';
import { startSponsor, uuid, type TestSponsor } from '../test-sponsor.fake.ts';

let sponsor: TestSponsor;

beforeAll(async () => {
  sponsor = await startSponsor();
});
afterAll(() => sponsor.close());

it('lists what was billed, and hands the PDF over', async () => {
  const browser = await sponsor.payingDirector(12);
  await sponsor.runDue();

  const list = await browser.get('/v1/invoices');
  expect(list.body).toEqual({
    invoices: [
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        number: 'SBX-0001',
        issuedOn: '2031-03-03',
        seats: 12,
        netCents: 58_800,
        vatCents: 11_760,
        totalCents: 70_560,
        state: 'paid',
      },
    ],
  });

  const { invoices } = list.body as { invoices: { id: string }[] };
  const pdf = await browser.get(`/v1/invoices/${invoices[0]?.id}/pdf`);
  expect(pdf.status).toBe(200);
  expect(pdf.headers.get('content-type')).toBe('application/pdf');
  expect(pdf.headers.get('content-disposition')).toBe('attachment; filename="aparte-SBX-0001.pdf"');
  expect(pdf.headers.get('cache-control')).toBe('no-store');
  expect(pdf.text.startsWith('%PDF-')).toBe(true);
});

it('has nothing to show before the first purchase', async () => {
  const browser = await sponsor.director();
  expect((await browser.get('/v1/invoices')).body).toEqual({ invoices: [] });
});

it("answers alike to another firm's invoice, one that does not exist and one that cannot exist", async () => {
  const owner = await sponsor.payingDirector(7);
  await sponsor.runDue();
  const { invoices } = (await owner.get('/v1/invoices')).body as { invoices: { id: string }[] };
  const other = await sponsor.director('Atelier Bois Ouest');

  const foreign = await other.get(`/v1/invoices/${invoices[0]?.id}/pdf`);
  const missing = await other.get(`/v1/invoices/${uuid()}/pdf`);
  const malformed = await other.get('/v1/invoices/1/pdf');
  expect(problemOf(foreign)).toMatchObject({ status: 404, code: 'not-found' });
  expect(problemOf(missing)).toEqual(problemOf(foreign));
  expect(problemOf(malformed)).toEqual(problemOf(foreign));
  expect((await other.get('/v1/invoices')).body).toEqual({ invoices: [] });
});
