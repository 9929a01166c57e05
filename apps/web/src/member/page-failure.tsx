import { useQueryClient } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { Problem } from './problems/problem.tsx';

/** A page that could not be opened: why, and one more try. */
export function PageFailure({ error }: ErrorComponentProps) {
  const router = useRouter();
  const queryClient = useQueryClient();

  return (
    <Problem
      error={error}
      onRetry={() => {
        void queryClient.invalidateQueries().then(() => router.invalidate());
      }}
    />
  );
}
