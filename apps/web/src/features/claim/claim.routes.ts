import { createLazyRoute } from '@tanstack/react-router';
import { ClaimPage } from './claim-page.tsx';

/** Where the link of an invitation leads. */
export const inviteRoute = createLazyRoute('/invite')({ component: ClaimPage });
