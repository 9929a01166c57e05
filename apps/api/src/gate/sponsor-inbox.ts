import type { GateLetter } from '@aparte/confidentiality';

/** A letter as it is put into the box of a director. */
export type PostedLetter = GateLetter & {
  /** Fixed since the letter was released: posting it again changes nothing. */
  id: string;
  orgRef: string;
  day: string;
};

/** The box in the other plane, in which nothing can be read or changed from here. */
export abstract class SponsorInbox {
  /** Puts a letter into the box, or does nothing when it lies there. Answers false when there is no such organisation. */
  abstract post(letter: PostedLetter): Promise<boolean>;
}
