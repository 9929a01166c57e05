import { createLazyRoute } from '@tanstack/react-router';
import { ImportPage } from './import-page.tsx';
import { RosterPage } from './roster-page.tsx';

/** The list of people. */
export const rosterRoute = createLazyRoute('/signed-in/roster')({ component: RosterPage });

/** Adding people to it. */
export const importRoute = createLazyRoute('/signed-in/roster/import')({ component: ImportPage });
