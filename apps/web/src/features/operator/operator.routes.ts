import { createLazyRoute } from '@tanstack/react-router';
import { OperatorPage } from './operator-page.tsx';
import { OpeningsPage } from './openings-page.tsx';
import { ReportPage } from './report-page.tsx';
import { ReportsPage } from './reports-page.tsx';
import { OperatorSignUpPage } from './operator-sign-up-page.tsx';

/** The coaches, for those who run Aparté. */
export const operatorRoute = createLazyRoute('/operator/operator')({ component: OperatorPage });

/** What members showed to those who run Aparté. */
export const reportsRoute = createLazyRoute('/operator/operator/reports')({ component: ReportsPage });

/** Breaking the glass. */
export const openingsRoute = createLazyRoute('/operator/operator/openings')({ component: OpeningsPage });

/** One report. */
export const reportRoute = createLazyRoute('/operator/operator/reports/$reportId')({ component: ReportPage });

/** Making an account to run Aparté. */
export const operatorSignUpRoute = createLazyRoute('/operator-sign-up')({ component: OperatorSignUpPage });
