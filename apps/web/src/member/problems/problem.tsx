import { ErrorState } from '@aparte/ui';
import { toProblem } from '../../http/problem-error.ts';
import { useProblemWords } from './use-problem-words.ts';

/** What failed, in plain words, and one more try where that makes sense. */
export function Problem({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const words = useProblemWords();
  return <ErrorState problem={toProblem(error)} message={words(error)} {...(onRetry ? { onRetry } : {})} />;
}
