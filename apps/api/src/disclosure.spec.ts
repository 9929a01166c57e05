import { expect, it } from '@jest/globals';
import { disclosedFields, mayRead, type Audience } from '@aparte/confidentiality';
import type { OpenAPIObject } from '@nestjs/swagger';
import { describeApi } from './describe-api.ts';
import { standings } from './disclosure.expectations.fake.ts';

const readers: Readonly<Record<string, readonly Audience[]>> = {
  public: ['rep'],
  rep: ['rep'],
  coach: ['coach'],
  member: ['rep', 'coach'],
  operator: ['operator'],
};

/** One field of an answer of one surface. */
interface AnsweredField {
  surface: string;
  schema: string;
  property: string;
}

const documents = await describeApi();
const fields = [...documents].flatMap(([surface, document]) => answeredFields(surface, document));

it('places every field of every answer in the disclosure table, and no field that is gone', () => {
  const answered = new Set(fields.map(({ schema, property }) => `${schema}.${property}`));
  const placed = Object.entries(standings).flatMap(([schema, shape]) =>
    Object.keys(shape).map((property) => `${schema}.${property}`),
  );
  expect([...answered].sort()).toEqual(placed.sort());
});

it.each([...documents.keys()])(
  'answers on the surface %s only what the table lets its readers see',
  (surface) => {
    const forbidden = fields
      .filter((field) => field.surface === surface)
      .flatMap(({ schema, property }) => {
        const standing = standings[schema]?.[property];
        const line = disclosedFields.find((field) => field === standing);
        const hidden = line ? readers[surface]!.filter((reader) => !mayRead(reader, line)) : [];
        return hidden.map((reader) => `${schema}.${property} (${String(standing)}) to ${reader}`);
      });
    expect(forbidden).toEqual([]);
  },
);

it('never answers an address, a password or a key that opens an account', () => {
  // Whoever holds a mailed link is told its address: the mail went there, and the keys are derived from it.
  const names = fields
    .filter(({ schema, property }) => `${schema}.${property}` !== 'OpenedRecoveryResponse.loginId')
    .map(({ property }) => property.toLowerCase());
  expect(names.filter((name) => /email|loginid|password|authkey|verifier|recovery/.test(name))).toEqual([]);
});

/** The fields that hold a value, in every schema that an answer of this surface may contain. */
function answeredFields(surface: string, document: OpenAPIObject): AnsweredField[] {
  const schemas = document.components?.schemas ?? {};
  return reachableSchemas(document).flatMap((schema) => {
    const { properties = {} } = schemas[schema] as { properties?: Record<string, object> };
    return Object.entries(properties)
      .filter(([, value]) => schemaNames(value).length === 0)
      .map(([property]) => ({ surface, schema, property }));
  });
}

function reachableSchemas(document: OpenAPIObject): string[] {
  const reached = new Set<string>();
  const operations = Object.values(document.paths).flatMap(
    (item) => Object.values(item as object) as { responses: object }[],
  );
  const queue = operations.flatMap(({ responses }) => schemaNames(responses));
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    queue.push(...schemaNames(document.components?.schemas?.[name] ?? {}));
  }
  return [...reached];
}

function schemaNames(value: object): string[] {
  return [...JSON.stringify(value).matchAll(/#\/components\/schemas\/(\w+)/g)].map((match) => match[1]!);
}
