import { createLazyRoute } from '@tanstack/react-router';
import { OperatorPage } from './operator-page.tsx';
import { OperatorSignUpPage } from './operator-sign-up-page.tsx';

/** The coaches, for those who run Aparté. */
export const operatorRoute = createLazyRoute('/operator/operator')({ component: OperatorPage });

/** Making an account to run Aparté. */
export const operatorSignUpRoute = createLazyRoute('/operator-sign-up')({ component: OperatorSignUpPage });
