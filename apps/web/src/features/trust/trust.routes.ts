import { createLazyRoute } from '@tanstack/react-router';
import { DisclosurePage } from './disclosure-page.tsx';

/** Who sees what. */
export const disclosureRoute = createLazyRoute('/who-sees-what')({ component: DisclosurePage });
