import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { toProblem } from './problem-error.ts';

/**
 * The cache of server answers of one site. Only a lost connection is tried
 * again by itself. `onSignedOut` hears of a session that ended while a page was open.
 */
export function createQueryClient(onSignedOut?: () => void): QueryClient {
  const onError = (error: unknown): void => {
    if (toProblem(error).code === 'not-signed-in') onSignedOut?.();
  };

  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => toProblem(error).code === 'offline' && failures < 2,
        // Being offline is a state that the screens show, not a reason to hang.
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });
}
