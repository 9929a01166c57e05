import { createLazyRoute } from '@tanstack/react-router';
import { NewCodePage } from './new-code-page.tsx';
import { NewPasswordPage } from './new-password-page.tsx';
import { SecurityPage } from './security-page.tsx';

/** What protects one's own account. */
export const securityRoute = createLazyRoute('/members/security')({ component: SecurityPage });

/** Another password. */
export const newPasswordRoute = createLazyRoute('/members/security/password')({ component: NewPasswordPage });

/** Another recovery code. */
export const newCodeRoute = createLazyRoute('/members/security/recovery-code')({ component: NewCodePage });
