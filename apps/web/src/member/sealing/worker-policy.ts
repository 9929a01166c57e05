/** The part of Trusted Types that this site uses. */
interface TrustedTypesOfBrowser {
  createPolicy(
    name: string,
    rules: { createScriptURL: (input: string) => string },
  ): {
    createScriptURL: (input: string) => unknown;
  };
}

let workerAddress: string | undefined;

/**
 * The address of the one worker of this site, in the form that the content security policy asks for.
 *
 * The policy ignores what it is given and only ever returns this address: no other script can be
 * started through it.
 */
export function trustedWorkerAddress(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesOfBrowser };
  if (!trustedTypes) return url;
  if (workerAddress === undefined) {
    const policy = trustedTypes.createPolicy('cce1', { createScriptURL: () => url });
    // Worker() takes the trusted object where its type in the DOM library says text.
    workerAddress = policy.createScriptURL('') as string;
  }
  return workerAddress;
}
