import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { describedRoutes, filled } from './api-routes.fake.ts';
import { buildWorld, type World } from './authorization-world.fake.ts';
import { describeApi } from './describe-api.ts';

interface Schema {
  $ref?: string;
  type?: string;
  items?: Schema;
  properties?: Record<string, Schema>;
  allOf?: Schema[];
}

/** A place in a body, and what a valid body has there. */
interface Place {
  keys: string[];
  schema: Schema;
}

const documents = await describeApi();
const routes = (await describedRoutes()).filter(({ method }) => method !== 'GET');
let world: World;
beforeAll(async () => {
  world = await buildWorld();
});
afterAll(() => world.town.api.stop());

const personOf = { public: 'rep', rep: 'rep', member: 'rep', coach: 'coach', operator: 'operator' } as const;

/** Values that stand where a part, a list or a text should. */
const strange: unknown[] = [[], [[]], [{}], {}, '', '\u0000', -1, 1e300, true, null];

it.each(routes)('refuses every strange value in every place of $name, and breaks on none', async (route) => {
  const person = world[personOf[route.surface as keyof typeof personOf]];
  const path = filled(route.path, [world.sessions.missing]);
  const surprises: string[] = [];
  for (const { keys, schema } of placesOf(route)) {
    const answers = await Promise.all(
      strange.map((value) => person.browser.send(route.method, path, nested(keys, value))),
    );
    for (const [position, value] of strange.entries()) {
      const answer = answers[position]!;
      const named = JSON.stringify(answer.body['errors'] ?? '').includes(`"/${keys.join('/')}`);
      const isOf = `${keys.join('/')} = ${JSON.stringify(value)}`;
      if (answer.status >= 500) surprises.push(`${isOf} breaks`);
      if (answer.status !== 422 && answer.status !== 404) surprises.push(`${isOf} is ${answer.status}`);
      if (isPartWithout(schema, value) && answer.status === 422 && !named)
        surprises.push(`${isOf} is taken for a part`);
    }
  }
  expect(surprises).toEqual([]);
});

/** Whether the place wants a part and the value is a list, which must be named as the fault. */
function isPartWithout(schema: Schema, value: unknown): boolean {
  return schema.properties !== undefined && Array.isArray(value);
}

/** The places of a request body, parts before what is in them. */
function placesOf({ surface, method, path }: { surface: string; method: string; path: string }): Place[] {
  const document = documents.get(surface)!;
  const operation = (document.paths[path] as Record<string, unknown>)[method.toLowerCase()] as {
    requestBody?: { content: Record<string, { schema: Schema }> };
  };
  const body = operation.requestBody?.content['application/json']?.schema;
  return body ? within([], body, document) : [];
}

function within(keys: string[], schema: Schema, document: OpenAPIObject): Place[] {
  const { properties = {} } = resolved(schema, document);
  return Object.entries(properties).flatMap(([name, property]) => {
    const place = { keys: [...keys, name], schema: resolved(property, document) };
    return [place, ...within(place.keys, property, document)];
  });
}

function resolved(schema: Schema, document: OpenAPIObject): Schema {
  const reference = schema.$ref ?? schema.allOf?.[0]?.$ref;
  if (!reference) return schema;
  return document.components?.schemas?.[reference.split('/').at(-1)!] as Schema;
}

function nested(keys: readonly string[], value: unknown): unknown {
  return keys.reduceRight((inner, key) => ({ [key]: inner }), value);
}
