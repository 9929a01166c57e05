import { CoachProfileRefused, parseCoachProfile, type CoachProfile } from '@aparte/matching';
import { ValidationFailed } from '@aparte/platform';

/** Checks what a coach says of themselves for matching. Throws ValidationFailed with every fault. */
export function checkedAttributes(attributes: unknown, pointer = '/attributes'): CoachProfile {
  try {
    return parseCoachProfile(attributes);
  } catch (error) {
    if (!(error instanceof CoachProfileRefused)) throw error;
    throw new ValidationFailed(
      error.faults.map((fault) => ({ pointer: `${pointer}${fault.pointer}`, code: fault.code })),
    );
  }
}
