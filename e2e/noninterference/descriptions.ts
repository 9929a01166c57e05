import { readFileSync } from 'node:fs';

/** A route as the description of its surface tells it. */
export interface DescribedRoute {
  /** In capitals. */
  method: string;
  /** With its parameters in braces. */
  path: string;
  /** How tables name it: `GET /v1/seats`. */
  name: string;
  isWrite: boolean;
  takesBody: boolean;
  /** Parameters that stand behind the question mark. */
  query: string[];
}

interface Operation {
  requestBody?: unknown;
  parameters?: { name: string; in: string }[];
}

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Every route of a surface, in the order of its description: a new one is known by itself. */
export function describedRoutes(surface: string): DescribedRoute[] {
  const file = new URL(`../../libs/contracts/openapi/${surface}.json`, import.meta.url);
  const { paths } = JSON.parse(readFileSync(file, 'utf8')) as {
    paths: Record<string, Record<string, Operation>>;
  };
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([operation, { requestBody, parameters = [] }]) => {
      const method = operation.toUpperCase();
      return {
        method,
        path,
        name: `${method} ${path}`,
        isWrite: !READS.has(method),
        takesBody: requestBody !== undefined,
        query: parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name),
      };
    }),
  );
}
