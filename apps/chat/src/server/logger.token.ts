/** The process's log (pino), under its name in the container. */
export const LOGGER = Symbol('LOGGER');
