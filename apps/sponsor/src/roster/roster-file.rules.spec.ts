import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readRosterFile, rosterFileLimits, UnreadableRoster, type RosterFile } from './roster-file.rules.ts';

const reasonOf = (text: string): string | null => {
  try {
    readRosterFile(text);
    return null;
  } catch (error) {
    return error instanceof UnreadableRoster ? error.reason : String(error);
  }
};
const rejections = (file: RosterFile): string[] =>
  file.rejected.map(({ line, code, field }) => `${line} ${code} ${field ?? '-'}`);
const people = (file: RosterFile): string[] =>
  file.accepted.map(({ line, name, workEmail }) => `${line} ${name} <${workEmail}>`);

it('reads a French file with semicolons', () => {
  expect(people(readRosterFile('nom;email\nAnna Roy;anna@nordlys.example\n'))).toEqual([
    '2 Anna Roy <anna@nordlys.example>',
  ]);
});

it('reads an English file with commas and quoted fields', () => {
  expect(people(readRosterFile('name,email\r\n"Roy, Anna ""Nan""","anna@nordlys.example"\r\n'))).toEqual([
    '2 Roy, Anna "Nan" <anna@nordlys.example>',
  ]);
});

it.each([
  ['\ufeffNom;E-mail', ';'],
  ['Email,Name', ','],
  ['Prénom Nom\tAdresse e-mail', '\t'],
  ['  NOM ; Courriel ', ';'],
  ['"name","work_email"', ','],
])('recognises the header %j', (header, delimiter) => {
  const isEmailFirst = header === 'Email,Name';
  const cells = ['Anna Roy', 'anna@nordlys.example'];
  const row = (isEmailFirst ? cells.toReversed() : cells).join(delimiter);
  expect(people(readRosterFile(`${header}\n${row}`))).toEqual(['2 Anna Roy <anna@nordlys.example>']);
});

it('looks at the two columns that it asks for and at no other', () => {
  const file = readRosterFile('matricule;nom;email;salaire\n77;Anna Roy;anna@nordlys.example;41000');
  expect(file.accepted).toEqual([
    { line: 2, name: 'Anna Roy', workEmail: 'anna@nordlys.example', notes: [] },
  ]);
});

it('names each bad line by its number and keeps the good ones', () => {
  const file = readRosterFile(
    [
      'nom;email',
      'Anna Roy;anna@nordlys.example',
      ';bob@nordlys.example',
      'Chloé Dupont;',
      'Driss Alami;driss@nordlys',
      '',
      'Anna Roy;ANNA@nordlys.example',
      'Eva;eva@nordlys.example;late',
      'Farid',
      `${'x'.repeat(1_001)};x@nordlys.example`,
      '"Gaël;gael@nordlys.example',
      `${'y'.repeat(121)};y@nordlys.example`,
      'Hugo Weil;hugo@nordlys.example',
    ].join('\r\n'),
  );
  expect(people(file)).toEqual(['2 Anna Roy <anna@nordlys.example>', '13 Hugo Weil <hugo@nordlys.example>']);
  expect(rejections(file)).toEqual([
    '3 missing-name name',
    '4 missing-email workEmail',
    '5 invalid-email workEmail',
    '7 duplicate-in-file workEmail',
    '8 too-many-columns -',
    '9 missing-columns -',
    '10 line-too-long -',
    '11 missing-columns -',
    '12 line-too-long name',
  ]);
});

it('does not call a line a duplicate of one that was refused', () => {
  const file = readRosterFile('nom;email\n;anna@nordlys.example\nAnna Roy;anna@nordlys.example');
  expect(people(file)).toEqual(['3 Anna Roy <anna@nordlys.example>']);
});

const notes = (file: RosterFile): string[] =>
  file.accepted.flatMap(({ line, notes: found }) =>
    found.map(({ code, field }) => `${line} ${code} ${field}`),
  );

it.each([
  ['"=HYPERLINK(""http://evil.example"")"', '=HYPERLINK("http://evil.example")'],
  ['+33 6 12', '+33 6 12'],
  ['-2+3', '-2+3'],
  ['@SUM(A1:A9)', '@SUM(A1:A9)'],
  ['\tAnna', 'Anna'],
  ['"\tAnna"', 'Anna'],
  [' =1+1', '=1+1'],
  ['\uff1d1+1', '\uff1d1+1'],
])('keeps %j as the text that it is, and says that a spreadsheet would not', (cell, name) => {
  const file = readRosterFile(`name,email\n${cell},anna@nordlys.example`);
  expect(file.accepted[0]?.name).toBe(name);
  expect(notes(file)).toContain('2 starts-like-formula name');
});

it('says which address a spreadsheet would take for a formula', () => {
  expect(notes(readRosterFile('name,email\nAnna,=anna@nordlys.example'))).toEqual([
    '2 starts-like-formula workEmail',
  ]);
});

it('has nothing to say about ordinary names', () => {
  const names = ['Jean-Luc Morel', "O'Neil", 'João Évora', 'Ângela Âme', 'Zoë', 'Ana Sofía = Ana'];
  const lines = names.map((name, index) => `${name};p${index}@nordlys.example`);
  expect(notes(readRosterFile(['nom;email', ...lines].join('\n')))).toEqual([]);
});

it('turns signs that nobody sees into blanks, and says so', () => {
  const file = readRosterFile('nom;email\nAnna\u0000\u202e Roy;anna@nordlys.example');
  expect(file.accepted[0]?.name).toBe('Anna Roy');
  expect(notes(file)).toEqual(['2 unseen-signs name']);
});

it('recognises accents that were spoiled before the file was sent', () => {
  const file = readRosterFile('nom;email\nChloÃ© Dupont;chloe@nordlys.example\nÃ‰lise;elise@nordlys.example');
  expect(notes(file)).toEqual(['2 letters-look-wrong name', '3 letters-look-wrong name']);
});

it('reads a line without quotation marks as it reads one with them', () => {
  const cell = fc.string({ maxLength: 20 }).map((text) => text.replace(/[\r\n";\ufffd]/g, ' '));
  fc.assert(
    fc.property(cell, cell, (name, email) => {
      const quoted = readRosterFile(`nom;email\n"${name}";"${email}"`);
      const bare = readRosterFile(`nom;email\n${name};${email}`);
      const isBlank = `${name}${email}`.trim() === '';
      expect(people(bare)).toEqual(people(quoted));
      expect(rejections(bare)).toEqual(isBlank ? rejections(bare) : rejections(quoted));
    }),
  );
});

it.each([
  ['', 'empty'],
  ['\ufeff\n \r\n', 'empty'],
  ['Anna Roy;anna@nordlys.example', 'no-header'],
  ['nom,email;x', 'no-header'],
  ['nom;téléphone\nAnna;01', 'no-header'],
  ['nom;email\nChlo\ufffd;chloe@nordlys.example', 'not-utf8'],
  ['nom;email\nChlo\ud800;chloe@nordlys.example', 'not-utf8'],
  [`nom;email\n${'A;a@x.example\n'.repeat(rosterFileLimits.people + 1)}`, 'too-many-rows'],
])('refuses the whole file %#', (text, reason) => {
  expect(reasonOf(text)).toBe(reason);
});

it('accounts for every line of any file, once', () => {
  const anyLine = fc.oneof(
    fc.string({ maxLength: 60 }).map((line) => line.replace(/[\r\n\ufffd]/g, ' ')),
    fc.constantFrom(' ', 'Anna;anna@x.example', 'Anna;ANNA@x.example', '"', ';;', 'Bob;bob@'),
  );
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 40 }), fc.constantFrom('\n', '\r\n', '\r'), (lines, end) => {
      const file = readRosterFile(['nom;email', ...lines].join(end));
      const told = [...file.accepted, ...file.rejected].map(({ line }) => line).sort((a, b) => a - b);
      const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index + 2]));
      expect(told).toEqual(filled);
      expect(new Set(file.accepted.map(({ workEmail }) => workEmail)).size).toBe(file.accepted.length);
    }),
  );
});

it('gives back every person that a spreadsheet wrote, whatever the name', () => {
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map((text) =>
      text
        .normalize('NFC')
        .replace(/[^\p{L}\p{N}\p{P}\p{Sm} ]/gu, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => text !== '');
  fc.assert(
    fc.property(fc.array(name, { maxLength: 20 }), fc.constantFrom(';', ','), (names, delimiter) => {
      const rows = names.map((text, index) => `${quoted(text)}${delimiter}p${index}@x.example`);
      const file = readRosterFile([`name${delimiter}email`, ...rows].join('\n'));
      expect(file.rejected).toEqual([]);
      expect(file.accepted.map((person) => person.name)).toEqual(names);
    }),
  );
});
