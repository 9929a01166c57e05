import { createLazyRoute } from '@tanstack/react-router';
import { DisclosurePage } from './disclosure-page.tsx';
import { ThreatModelPage } from './threat-model-page.tsx';

/** Who sees what. */
export const disclosureRoute = createLazyRoute('/who-sees-what')({ component: DisclosurePage });

/** Against whom the product protects, and where it cannot. */
export const threatModelRoute = createLazyRoute('/threat-model')({ component: ThreatModelPage });
