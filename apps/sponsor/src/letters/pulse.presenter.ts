import type { ExpectedWordResponse, PulseOutlookResponse } from './pulse.dto.ts';
import type { ExpectedWord, PulseOutlook } from './pulse-outlook.rules.ts';

/** Shows a director which word comes when. */
export function outlookForDirector({ people, waiting, next }: PulseOutlook): PulseOutlookResponse {
  return {
    people,
    waiting: waiting && expectedForDirector(waiting),
    next: next && expectedForDirector(next),
  };
}

function expectedForDirector({ period, from, hasWord }: ExpectedWord): ExpectedWordResponse {
  return { period, from, hasWord };
}
