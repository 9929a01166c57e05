/**
 * What the QR code of a safety number says: the same text on both screens, whoever reads it with whatever camera.
 *
 * Neither a name nor an address is in it; it opens nothing.
 */
export function safetyCode(number: string): string {
  return `APARTE 1 ${number}`;
}
