import { stopTestServer } from './running-server.ts';

// Jest asks for a default export.
export { stopTestServer as default };
