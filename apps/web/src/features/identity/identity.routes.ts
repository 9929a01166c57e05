import { createLazyRoute } from '@tanstack/react-router';
import { NewKeysPage } from './new-keys-page.tsx';

/** New keys for somebody who lost a device. */
export const newKeysRoute = createLazyRoute('/members/security/new-keys')({ component: NewKeysPage });
