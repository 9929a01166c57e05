import './styles.css';
import { UiProvider } from '@aparte/ui';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '../http/create-query-client.ts';
import { siteTexts } from '../i18n/site-texts.ts';
import { focusHeadingOnNavigation } from '../routing/focus-heading.ts';
import { lockWhenIdle } from './keys/idle-lock.ts';
import { forgetKeys } from './keys/key-desk.ts';
import { reloadAfterUpdate } from './reload-after-update.ts';
import { createSiteRouter } from './router.ts';
import { sessionQuery } from './session.queries.ts';

const queryClient = createQueryClient(() => {
  queryClient.setQueryData(sessionQuery.queryKey, null);
  void forgetKeys();
  void router.invalidate();
});
const router = createSiteRouter(queryClient);
focusHeadingOnNavigation(router);
lockWhenIdle();
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
