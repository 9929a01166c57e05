import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

/** A surface and the paths that belong to it. */
export interface SurfaceDocument {
  surface: string;
  title: string;
  /** A path belongs to the first surface whose prefixes match it. */
  prefixes: readonly string[];
}

/**
 * Describes each surface of an application in a document of its own, with only the schemas it uses, so that a
 * bundle of one audience never carries another's types. Every path must belong to a surface.
 */
export function describeSurfaces(
  app: INestApplication,
  surfaces: readonly SurfaceDocument[],
): Map<string, OpenAPIObject> {
  const whole = SwaggerModule.createDocument(
    app,
    new DocumentBuilder().setTitle('Aparté').setVersion('1').build(),
    {
      operationIdFactory: (_controller, method) => method,
    },
  );
  const taken = new Set<string>();
  const documents = new Map<string, OpenAPIObject>();
  for (const { surface, title, prefixes } of surfaces) {
    const paths = Object.fromEntries(
      Object.entries(whole.paths).filter(
        ([path]) => !taken.has(path) && prefixes.some((prefix) => path.startsWith(prefix)),
      ),
    );
    for (const path of Object.keys(paths)) taken.add(path);
    documents.set(surface, {
      ...whole,
      info: { ...whole.info, title },
      paths,
      components: { schemas: usedSchemas(whole, paths) },
    });
  }
  const homeless = Object.keys(whole.paths).filter((path) => !taken.has(path));
  if (homeless.length > 0) throw new Error(`These paths belong to no surface: ${homeless.join(', ')}`);
  return documents;
}

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

function usedSchemas(whole: OpenAPIObject, paths: OpenAPIObject['paths']): Schemas {
  const all = whole.components?.schemas ?? {};
  const used: Schemas = {};
  const queue = namesIn(paths);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const schema = all[name];
    if (!schema || name in used) continue;
    used[name] = schema;
    queue.push(...namesIn(schema));
  }
  return Object.fromEntries(Object.entries(used).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function namesIn(value: unknown): string[] {
  return [...JSON.stringify(value).matchAll(/#\/components\/schemas\/([A-Za-z0-9_]+)/g)].map(
    (match) => match[1] ?? '',
  );
}
