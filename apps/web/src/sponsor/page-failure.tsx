import { ErrorState } from '@aparte/ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { isModuleFailure, toProblem } from '../http/problem-error.ts';

/** A page that could not be opened: why, and one more try. */
export function PageFailure({ error }: ErrorComponentProps) {
  const router = useRouter();
  const queryClient = useQueryClient();
  const retry = () => {
    // The router remembers a part of the program that did not arrive; only a fresh start asks for it again.
    if (isModuleFailure(error)) window.location.reload();
    else void queryClient.invalidateQueries().then(() => router.invalidate());
  };

  return <ErrorState problem={toProblem(error)} onRetry={retry} />;
}
