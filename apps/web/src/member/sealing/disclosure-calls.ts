import { answer } from './answer.ts';
import type { DisclosureCalls } from './disclosure-calls.types.ts';
import type { OpenSpaces } from './open-spaces.ts';

/** The names of these calls, for the client. */
export const disclosureCallNames = { discloseMessage: true } satisfies Record<keyof DisclosureCalls, true>;

/** Answers the calls that disclose one message. */
export function disclosureCalls(spaces: OpenSpaces): DisclosureCalls {
  return {
    discloseMessage: ({ spaceId, envelope }) => answer(() => spaces.disclose(spaceId, envelope)),
  };
}
