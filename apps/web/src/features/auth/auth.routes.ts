import { createLazyRoute } from '@tanstack/react-router';
import { SignInPage } from './sign-in-page.tsx';

/** Entering an account. */
export const signInRoute = createLazyRoute('/sign-in')({ component: SignInPage });
