import { describeApi } from './describe-api.ts';

/** A route as the OpenAPI documents tell it. */
export interface DescribedRoute {
  surface: string;
  method: string;
  /** With its parameters in braces. */
  path: string;
  /** How tables name it: `GET /v1/config`. */
  name: string;
}

/** Every route of the API, in the order of the documents. */
export async function describedRoutes(): Promise<DescribedRoute[]> {
  const documents = await describeApi();
  return [...documents].flatMap(([surface, { paths }]) =>
    Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((operation) => {
        const method = operation.toUpperCase();
        return { surface, method, path, name: `${method} ${path}` };
      }),
    ),
  );
}

/** Fills the parameters of a path, in their order. */
export function filled(path: string, values: readonly string[]): string {
  let next = 0;
  return path.replace(/\{[^}]+\}/g, () => values[next++] ?? values.at(-1) ?? '');
}
