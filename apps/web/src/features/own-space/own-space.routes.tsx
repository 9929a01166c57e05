import { createLazyRoute } from '@tanstack/react-router';
import { OwnSpacePage } from './own-space-page.tsx';

/** The journal of a rep. */
export const journalRoute = createLazyRoute('/rep/journal')({
  component: () => <OwnSpacePage kind="journal" />,
});

/** The notes of a coach. */
export const notesRoute = createLazyRoute('/coach/coach/notes')({
  component: () => <OwnSpacePage kind="notes" />,
});
