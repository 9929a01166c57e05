export { Alarm } from './alarm.ts';
export { Clock } from './clock.ts';
export { createSandbox, type Sandbox } from './create-sandbox.ts';
export { IdSource, SeededIds } from './id-source.ts';
export type { MailAnswer } from './mailbox/mails.controller.ts';
export { readSandboxConfig, SandboxConfig } from './sandbox.config.ts';
export type { RecordedRequest } from './stripe/rows.ts';
export type { Surroundings } from './surroundings.module.ts';
