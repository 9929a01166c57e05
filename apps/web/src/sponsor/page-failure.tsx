import { ErrorState } from '@aparte/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { toProblem } from '../http/problem-error.ts';

/** A page that could not be opened: why, and one more try. */
export function PageFailure({ error }: ErrorComponentProps) {
  const router = useRouter();
  const queryClient = useQueryClient();

  return (
    <ErrorState
      problem={toProblem(error)}
      onRetry={() => {
        void queryClient.invalidateQueries().then(() => router.invalidate());
      }}
    />
  );
}
