import { createLazyRoute } from '@tanstack/react-router';
import { CarryOverPage } from './carry-over-page.tsx';
import { ChangeCoachPage } from './change-coach-page.tsx';

/** Leaving a coach. */
export const changeCoachRoute = createLazyRoute('/rep/change-coach')({ component: ChangeCoachPage });

/** What a rep brings into a conversation. */
export const carryOverRoute = createLazyRoute('/rep/conversations/$spaceId/carry-over')({
  component: CarryOverPage,
});
