import { listen, runProcess } from '@aparte/platform';
import { createSponsorApplication, loggerOf } from './sponsor-application.ts';
import { sponsorConfigFromEnvironment } from './sponsor.config.ts';

await runProcess(async () => {
  const config = sponsorConfigFromEnvironment();
  const app = await createSponsorApplication(config);
  await listen(app, config);
  return { app, logger: loggerOf(app), shutdownSeconds: config.shutdownSeconds };
});
