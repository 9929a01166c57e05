import { QueryClient } from '@tanstack/react-query';
import { toProblem } from './problem-error.ts';

/** The cache of server answers of one site. Only a lost connection is tried again by itself. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
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
