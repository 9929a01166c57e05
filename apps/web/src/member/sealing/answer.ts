/** The result of a call of the worker; a refusal becomes a rejected promise, wherever it was thrown. */
export function answer<Output>(work: () => Output): Promise<Output> {
  return Promise.resolve().then(work);
}
