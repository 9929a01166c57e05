/** A reason, in one sentence, why the built-in Postgres cannot run here. */
export class EmbeddedServerError extends Error {
  override readonly name: string = 'EmbeddedServerError';
}

/** Somebody took the port between the moment it was found free and the moment Postgres asked for it. */
export class PortTakenError extends EmbeddedServerError {
  override readonly name = 'PortTakenError';
}
