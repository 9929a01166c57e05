import { createLazyRoute } from '@tanstack/react-router';
import { SharingPage } from './sharing-page.tsx';

/** The pages a rep releases to their director. */
export const sharingRoute = createLazyRoute('/rep/sharing')({ component: SharingPage });
