import { listen, runProcess } from '@aparte/platform';
import { createApiApplication, loggerOf } from './api-application.ts';
import { apiConfigFromEnvironment } from './api.config.ts';

await runProcess(async () => {
  const config = apiConfigFromEnvironment();
  const app = await createApiApplication(config);
  await listen(app, config);
  return { app, logger: loggerOf(app), shutdownSeconds: config.shutdownSeconds };
});
