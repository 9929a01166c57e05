/**
 * Writes what the built servers say of themselves to standard output, as JSON: the API of each surface and the
 * configuration documents. Run on the built code (without the source condition): the sources hold decorators, which
 * Node cannot run as they are.
 */
import 'reflect-metadata';
import { ApiConfig, describeApi } from '@aparte/api';
import { ChatConfig } from '@aparte/chat';
import { configurationMarkdown, exampleEnvironment } from '@aparte/platform';
import { SandboxConfig } from '@aparte/sandbox';
import { describeSponsorApi, SponsorConfig } from '@aparte/sponsor';

const processes = [
  { name: 'api', configClass: ApiConfig },
  { name: 'chat', configClass: ChatConfig },
  { name: 'sponsor', configClass: SponsorConfig },
  { name: 'sandbox', configClass: SandboxConfig },
];
const surfaces = [...(await describeApi()), ...(await describeSponsorApi())];
const description = {
  surfaces: Object.fromEntries(surfaces),
  configuration: configurationMarkdown(processes),
  environment: exampleEnvironment(processes),
};
process.stdout.write(JSON.stringify(description), () => process.exit(0));
