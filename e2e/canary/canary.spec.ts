import { withClient } from '@aparte/database-core';
import { expect, test } from '@playwright/test';
import { currentHouse } from '../journeys/house/house.ts';
import { encodingsOf, findDisguise } from './disguises.ts';
import { Ledger, type Marker, newWord } from './ledger.ts';
import { collectPlaces, databaseFiles, type Place, type PlaceKind } from './places.ts';
import { mayLie } from './rules.ts';
import { search, sentenceOf } from './search.ts';

let markers: Marker[];
let places: Place[];

test.beforeAll(async () => {
  const house = currentHouse();
  markers = new Ledger(house.folder).read();
  places = await collectPlaces(house);
});

test('the journeys left a marker in every confidential field', () => {
  expect(new Set(markers.map(({ field }) => field))).toEqual(
    new Set([
      'organisation.name',
      'director.name',
      'director.email',
      'roster.name',
      'roster.workEmail',
      'rep.displayName',
      'rep.personalEmail',
      'matching.lineToCoach',
      'message.content',
      'journal.content',
      'coach.notes',
      'report.message',
      'coach.profile',
      'coach.email',
      'credential.password',
      'credential.recoveryCode',
      'credential.oneTimeSecret',
    ]),
  );
  for (const what of [
    'a message of a rep',
    'a message of a coach',
    'the changed text of a message',
    'a word looked for',
    'a reported message',
    'a page of a journal',
    'a note of a coach',
    'the name of a file',
    'a line of a PDF',
    'the password of a rep',
    'the new password of a rep',
    'the recovery code of a rep',
    'a later recovery code of a rep',
    'the next recovery code of a rep',
    'the secret of an authenticator app',
  ]) {
    expect(markers.filter((marker) => marker.what === what).length).toBeGreaterThanOrEqual(2);
  }
});

test('no marker lies where the published table does not say so', () => {
  const findings = search(markers, places).filter(({ isAllowed }) => !isAllowed);
  expect(findings.map(sentenceOf)).toEqual([]);
});

test('no mail knows somebody both at work and at home', () => {
  const mails = places.filter(({ kind }) => kind === 'mails');
  const namesOf = (field: string): Set<string> =>
    new Set(
      search(
        markers.filter((marker) => marker.field === field),
        mails,
      ).map(({ place }) => place.name),
    );
  const atWork = namesOf('roster.workEmail');
  const atHome = new Set([...namesOf('rep.personalEmail'), ...namesOf('coach.email')]);
  expect(atWork.size).toBeGreaterThan(0);
  expect(atHome.size).toBeGreaterThan(0);
  expect([...atWork].filter((name) => atHome.has(name))).toEqual([]);
});

test('no choice of the questionnaire reaches the sponsor’s side', () => {
  const sponsorSide = ['sponsor database', 'mails', 'payment requests', 'traffic of the sponsor site'];
  const choices = ['between-visits', 'asks-or-suggests', 'gentle-or-direct', 'small-business'];
  const here = places.filter(({ kind, name }) => sponsorSide.includes(kind) || name === 'sponsor.log');
  const found = here.filter((place) => choices.some((choice) => place.folded.includes(choice)));
  expect(found.map(({ kind, name }) => `${kind}, ${name}`)).toEqual([]);
});

// It found that a claim kept the voucher's own id, by which two dumps together told who on the list has an account.
test('the two databases share no identifier but those of the organisations', () => {
  const organisations = new Set(textsOf('mails').flatMap(organisationsOnVouchers));
  const ofSponsor = new Set(textsOf('sponsor database').flatMap(uuidsIn));
  const shared = textsOf('private database')
    .flatMap(uuidsIn)
    .filter((id) => ofSponsor.has(id));
  expect(shared.length).toBeGreaterThan(0);
  expect(shared.filter((id) => !organisations.has(id))).toEqual([]);
});

test('nothing that only people may read lies in any file of the database server', async () => {
  const house = currentHouse();
  const looked = markers.map((marker) => ({ marker, disguises: encodingsOf(marker.text) }));
  const hits: string[] = [];
  let files = 0;
  for await (const file of databaseFiles(house)) {
    files += 1;
    const secrets = looked.filter(({ marker }) => !mayLie(marker, file));
    for (const { marker, disguises } of secrets) {
      const found = findDisguise(file, disguises);
      if (found) hits.push(sentenceOf({ marker, place: file, disguise: found.name, isAllowed: false }));
    }
  }
  expect(hits).toEqual([]);
  expect(files).toBeGreaterThan(100);
});

test.describe('the same search does find what is there', () => {
  const kindsWith = (field: string): Set<string> =>
    new Set(
      search(
        markers.filter((marker) => marker.field === field),
        places,
      ).map(({ place }) => place.kind),
    );

  test('what the director sent, on the sponsor’s side and nowhere else', () => {
    expect(kindsWith('roster.name')).toEqual(new Set(['sponsor database', 'traffic of the sponsor site']));
    expect(kindsWith('roster.workEmail')).toContain('mails');
    expect(kindsWith('organisation.name')).toContain('payment requests');
    expect(kindsWith('director.email')).toContain('traffic of the sponsor site');
  });

  test('what a rep typed about themselves, on the private side and nowhere else', () => {
    expect(kindsWith('rep.displayName')).toEqual(new Set(['private database', 'traffic of the member site']));
    expect(kindsWith('rep.personalEmail')).toEqual(
      new Set(['traffic of the member site', 'mails', 'traffic of the card page and the mailbox']),
    );
  });

  test('a message that was stored in the clear', async () => {
    // A word of its own: what is planted stays in the files of the server.
    const message: Marker = { text: newWord(), field: 'message.content', what: 'a planted message' };
    const planted = await withClient(currentHouse().adminUrls.private, async (client) => {
      await client.query('CREATE TABLE public.planted (content bytea)');
      try {
        await client.query('INSERT INTO public.planted VALUES ($1)', [Buffer.from(message.text)]);
        return await collectPlaces(currentHouse());
      } finally {
        await client.query('DROP TABLE public.planted');
      }
    });
    expect(search([message], planted).map(sentenceOf)).toEqual([
      'a planted message (message.content) lies in private database, public.planted, as plain',
    ]);
  });

  test('every message in what the chat carried, sealed', () => {
    const frames = places.filter(({ name }) => name === 'frame-sent frame');
    const sent = frames.filter(({ bytes }) => bytes.includes('["send",{"c":"'));
    expect(sent.length).toBeGreaterThanOrEqual(
      markers.filter(({ field }) => field === 'message.content').length,
    );
  });

  test('a line of the logs', () => {
    const line: Marker = { text: '/v1/claims', field: 'message.content', what: 'a route' };
    const logs = search([line], places).map(({ place }) => place.name);
    expect(logs).toContain('api.log');
  });
});

function textsOf(kind: PlaceKind): string[] {
  return places
    .filter((place) => place.kind === kind)
    .map(({ folded, bytes }) => (kind === 'mails' ? bytes.toString() : folded.toString('latin1')));
}

function uuidsIn(text: string): string[] {
  return text.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g) ?? [];
}

function organisationsOnVouchers(mail: string): string[] {
  const payloads = [...mail.matchAll(/#v1\.([\w-]+)\.[\w-]+/g)].map(([, encoded = '']) => encoded);
  return payloads.map((encoded) => {
    const { org } = JSON.parse(Buffer.from(encoded, 'base64url').toString()) as { org: string };
    return org;
  });
}
