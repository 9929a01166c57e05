import { createLazyRoute } from '@tanstack/react-router';
import { DisclosurePage } from './disclosure-page.tsx';

/** The page « qui voit quoi ». */
export const disclosureRoute = createLazyRoute('/who-sees-what')({ component: DisclosurePage });
