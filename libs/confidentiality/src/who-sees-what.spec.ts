import { expect, it } from '@jest/globals';
import { audiences, disclosedFields } from './disclosure.ts';
import { disclosedObjects, judge, renderWhoSeesWhat } from './who-sees-what.ts';
import { whoSeesWhatMarkdown } from './who-sees-what-markdown.ts';

function row(id: string, locale: 'fr' | 'en' = 'en') {
  return renderWhoSeesWhat(locale).rows.find((candidate) => candidate.id === id)!;
}

it('puts every field of the disclosure table on exactly one line of the page', () => {
  const shown = disclosedObjects.flatMap((object) => object.fields);
  expect([...shown].sort()).toEqual([...disclosedFields].sort());
});

it('gives every line a name of its own', () => {
  const ids = disclosedObjects.map((object) => object.id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('explains every verdict that is neither yes nor no', () => {
  for (const object of disclosedObjects) {
    for (const audience of audiences) {
      const { verdict, note } = judge(object, audience);
      if (verdict === 'limited')
        expect({ id: object.id, audience, note }).toMatchObject({ note: { fr: expect.any(String) } });
    }
  }
});

it('says what a trace is and who holds the key wherever something is stored', () => {
  for (const { id, storedAs, trace, keyHolder } of disclosedObjects) {
    const stored: string[] = Object.values(storedAs);
    expect({ id, trace: trace !== undefined }).toEqual({ id, trace: stored.includes('limited') });
    expect({ id, key: keyHolder !== undefined }).toEqual({ id, key: stored.includes('ciphertext') });
  }
});

it('admits that whoever runs the databases can look at all that is not encrypted for its readers', () => {
  for (const object of disclosedObjects) {
    const stored: string[] = Object.values(object.storedAs);
    const reachable = stored.includes('plain') || stored.includes('limited') || object.keyHolder === 'server';
    if (reachable)
      expect({ id: object.id, ...judge(object, 'operator') }).not.toMatchObject({ verdict: 'no' });
  }
});

it('stores nothing of what a rep does in the database of the director', () => {
  const ofReps = disclosedObjects.filter(({ fields }) =>
    fields.some((field) => /^(seat|rep|match|matching|session|message)\./.test(field)),
  );
  expect(ofReps.map(({ storedAs }) => storedAs.sponsor)).toEqual(ofReps.map(() => 'nothing'));
  expect(ofReps).toHaveLength(9);
});

it.each(['seat-claim', 'match', 'session', 'message', 'message-trace', 'matching', 'rep-email'])(
  'tells the director no, without a precision, about %s',
  (id) => {
    expect(row(id).cells.director).toEqual({ verdict: 'no', verdictLabel: 'no', words: null });
  },
);

it('shows the messages as readable by two people and as unreadable bytes in a copy of the database', () => {
  expect(row('message')).toEqual({
    id: 'message',
    label: 'Messages between rep and coach',
    cells: {
      rep: { verdict: 'yes', verdictLabel: 'yes', words: null },
      coach: { verdict: 'yes', verdictLabel: 'yes', words: null },
      director: { verdict: 'no', verdictLabel: 'no', words: null },
      operator: { verdict: 'no', verdictLabel: 'no', words: null },
    },
    dump: {
      private: { shows: 'ciphertext', words: 'unreadable (encrypted)' },
      sponsor: { shows: 'nothing', words: 'nothing' },
    },
  });
});

it('names what those who run the servers could see although no screen shows it', () => {
  expect(row('rep-name').cells.operator.words).toBe('no screen shows it; readable in the database');
  expect(row('session').cells.operator.words).toBe('technical identifiers and times, no content');
  expect(row('matching').cells.operator.words).toContain('a key that our servers keep');
});

it('speaks French with its own spacing', () => {
  const { cells } = row('voucher', 'fr');
  expect(cells.director).toEqual({
    verdict: 'limited',
    verdictLabel: 'en partie',
    words: 'le texte, le même pour tous\u00a0; l’entreprise peut ouvrir ses propres boîtes aux lettres',
  });
});

it('writes the page as one Markdown table per language', () => {
  const text = whoSeesWhatMarkdown('en');
  const lines = text.split('\n');
  expect(lines[0]).toBe('# Who sees what');
  expect(lines.filter((line) => line.startsWith('|'))).toHaveLength(disclosedObjects.length + 2);
  expect(lines.every((line) => !line.startsWith('|') || line.split(' | ').length === 7)).toBe(true);
  expect(text).toContain('| Seat taken or not | **yes** | **in part**, that it is taken, not when | no |');
  expect(whoSeesWhatMarkdown('fr')).toContain('# Qui voit quoi\n');
});
