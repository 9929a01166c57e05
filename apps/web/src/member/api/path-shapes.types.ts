/** A successful answer with a JSON body. */
export interface Answer<Status extends number, Body> {
  responses: Record<Status, { content: { 'application/json': Body } }>;
}

/** A successful answer without a body. */
export interface NoAnswer {
  responses: { 204: { content?: never } };
}

/** A JSON body that the request carries. */
export interface Sends<Body> {
  requestBody: { content: { 'application/json': Body } };
}

/** Values that the request carries in its path. */
export interface At<Path extends Record<string, string>> {
  parameters: { path: Path };
}

/** Values that the request carries behind its path. */
export interface Asks<Query extends Record<string, unknown>> {
  parameters: { query: Query };
}
