import { createLazyRoute } from '@tanstack/react-router';
import { ForgottenPage } from './forgotten-page.tsx';
import { RecoverPage } from './recover-page.tsx';

/** Asking for the way back. */
export const forgottenRoute = createLazyRoute('/forgotten')({ component: ForgottenPage });

/** Where the link of that mail leads. */
export const recoverRoute = createLazyRoute('/recover')({ component: RecoverPage });
