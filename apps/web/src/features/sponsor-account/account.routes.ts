import { createLazyRoute } from '@tanstack/react-router';
import { SignInPage } from './sign-in-page.tsx';
import { SignUpPage } from './sign-up-page.tsx';

/** Opening an account. */
export const signUpRoute = createLazyRoute('/sign-up')({ component: SignUpPage });

/** Entering an account. */
export const signInRoute = createLazyRoute('/sign-in')({ component: SignInPage });
