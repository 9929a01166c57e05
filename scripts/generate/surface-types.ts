import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';

/** The TypeScript types of one surface's document. */
export async function surfaceTypes(document: object): Promise<string> {
  const nodes = await openapiTypescript(document as OpenAPI3, {
    alphabetize: true,
    emptyObjectsUnknown: true,
    // A field with a default may be left out of a request.
    defaultNonNullable: false,
  });
  return `/* Generated from the servers by npm run generate; do not edit. */\n${astToString(nodes)}`;
}
