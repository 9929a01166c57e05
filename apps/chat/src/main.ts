import 'reflect-metadata';
import { createLogger, listen, loadConfig, runProcess } from '@aparte/platform';
import { ChatConfig } from './chat.config.ts';
import { createChatApplication } from './create-chat-application.ts';

await runProcess(async () => {
  // eslint-disable-next-line no-restricted-properties -- The one place where this process reads its environment.
  const config = loadConfig(ChatConfig, process.env);
  const app = await createChatApplication(config);
  await listen(app, config);
  return { app, logger: createLogger('chat', config.logLevel), shutdownSeconds: config.shutdownSeconds };
});
