/** Where a person meets a refusal or a warning. */
export type Place =
  /** In the place of a message. */
  | 'entry'
  /** Beside a message of one's own that did not leave. */
  | 'message'
  /** Above the conversation, about the other person's keys. */
  | 'keys'
  /** In the place of the whole conversation. */
  | 'page'
  /** As the answer to what the person just did. */
  | 'refusal';

/** A refusal or a warning that somebody met. */
export interface Signal {
  place: Place;
  code: string;
}

/** Which of the two people is attacked. */
export type Victim = 'rep' | 'coach';

/** A signal as the table writes it. */
export function wordOf({ place, code }: Signal): string {
  return `${place} ${code}`;
}
