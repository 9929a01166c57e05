import { listen, runProcess } from '@aparte/platform';
import { chatConfigFromEnvironment } from './chat.config.ts';
import { createChatApplication, loggerOf } from './create-chat-application.ts';

await runProcess(async () => {
  const config = chatConfigFromEnvironment();
  const app = await createChatApplication(config);
  await listen(app, config);
  return { app, logger: loggerOf(app), shutdownSeconds: config.shutdownSeconds };
});
