import { lazy } from 'react';

const load = () => import('../auth/enrolment/enrolment-steps.tsx');

/** The making of an account, fetched while the promise is being read. */
export const EnrolmentSteps = lazy(() => load().then((file) => ({ default: file.EnrolmentSteps })));

/** Starts to fetch it. */
export function fetchEnrolment(): void {
  // A failure shows, and can be tried again, when the steps are really needed.
  void load().catch(() => undefined);
}
