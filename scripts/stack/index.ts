export { addressesOf, type StackAddresses } from './environments.ts';
export type { StackPorts, StackSecrets } from './settings.ts';
export { startStack, type Stack, type StackOptions } from './stack.ts';
