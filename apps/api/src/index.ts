export { Afterwards } from './afterwards/afterwards.ts';
export { createApiApplication, type ApiOverrides } from './api-application.ts';
export { ApiConfig } from './api.config.ts';
export { describeApi } from './describe-api.ts';
