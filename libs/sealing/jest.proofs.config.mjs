import shared from '../../jest.config.mjs';

/** The tests of the sealing library alone, without the databases that the whole run sets up. */
const { globalSetup: _setUp, globalTeardown: _tearDown, ...rest } = shared;
const config = { ...rest, rootDir: '../..', roots: ['<rootDir>/libs/sealing'], maxWorkers: 1 };
export default config;
