const firstMs = 500;
const longestMs = 30_000;

/**
 * How long to wait before the next try after a refusal: longer each time, never all at once.
 *
 * `chance` lies between 0 and 1; a delay that the server asks for is the least.
 */
export function reconnectDelayMs(attempt: number, chance: number, askedMs: number | null): number {
  const ceiling = Math.min(longestMs, firstMs * 2 ** attempt);
  return Math.max(askedMs ?? 0, 0) + Math.round(ceiling * chance);
}
