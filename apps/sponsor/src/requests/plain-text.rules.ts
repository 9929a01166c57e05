// Control and format signs could end a line, hide a second text or turn the reading direction. The joiners stay:
// some names are written with them.
const UNSEEN = /[\p{Cc}\p{Cs}\p{Co}\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/u;
const ALL_UNSEEN = new RegExp(UNSEEN.source, 'gu');

/** Whether a text has a visible sign and none that is unseen. */
export function isPlainText(text: string): boolean {
  return text.trim() !== '' && !hasUnseen(text);
}

/** Whether a text has a sign that nobody sees. */
export function hasUnseen(text: string): boolean {
  return UNSEEN.test(text);
}

/** A text as one line of visible signs: unseen ones become blanks, blanks in a row become one. */
export function plainLine(text: string): string {
  return text.normalize('NFC').replace(ALL_UNSEEN, ' ').replace(/\s+/g, ' ').trim();
}
