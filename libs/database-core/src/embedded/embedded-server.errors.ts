/** A reason, in one sentence, why the built-in Postgres cannot run here. */
export class EmbeddedServerError extends Error {
  override readonly name = 'EmbeddedServerError';
}
