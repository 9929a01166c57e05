import './styles.css';
import { UiProvider } from '@aparte/ui';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '../http/create-query-client.ts';
import { siteTexts } from '../i18n/site-texts.ts';
import { focusHeadingOnNavigation } from '../routing/focus-heading.ts';
import { followNews } from './keys/follow-tabs.ts';
import { lockWhenIdle, noteLifeElsewhere } from './keys/idle-lock.ts';
import { forgetKeys, forgetKeysHere } from './keys/key-desk.ts';
import { readKeyState } from './keys/key-state.ts';
import { tabs } from './keys/tabs.ts';
import { reloadAfterUpdate } from './reload-after-update.ts';
import { createSiteRouter } from './router.ts';
import { sessionQuery } from './session.queries.ts';

const queryClient = createQueryClient(() => {
  const known = queryClient.getQueryData(sessionQuery.queryKey);
  queryClient.setQueryData(sessionQuery.queryKey, null);
  void forgetKeys(known ? 'ended' : readKeyState().reason);
  void router.invalidate();
});
const router = createSiteRouter(queryClient);
focusHeadingOnNavigation(router);
lockWhenIdle();
tabs.onNews((news) => {
  followNews(news, {
    userId: () => {
      const session = queryClient.getQueryData(sessionQuery.queryKey);
      return session === undefined ? undefined : (session?.account.id ?? null);
    },
    noteLife: noteLifeElsewhere,
    empty: () => {
      void forgetKeysHere();
      queryClient.clear();
    },
    showTo: (userId) => {
      const { queryKey } = sessionQuery;
      // Another tab is signing out: the server may not know yet.
      if (userId === null) queryClient.setQueryData(queryKey, null);
      const known = userId === null ? Promise.resolve() : queryClient.resetQueries({ queryKey });
      void known.then(() => router.invalidate());
    },
  });
});
reloadAfterUpdate();

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root element.');

createRoot(root).render(
  <StrictMode>
    <UiProvider i18n={siteTexts}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </UiProvider>
  </StrictMode>,
);
