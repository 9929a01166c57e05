const LOCAL_PART = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/;
const LONGEST = 254;
const LONGEST_LOCAL_PART = 64;

/** An address as we keep and compare it. */
export function normalisedEmail(text: string): string {
  return text.trim().toLowerCase();
}

/**
 * Whether a normalised text is an address that we write to: plain letters, no comment, no quoting, a domain with
 * a dot. Narrower than the standard on purpose: what it lets through cannot break a mail header.
 */
export function isEmailAddress(text: string): boolean {
  if (text.length > LONGEST) return false;
  const at = text.lastIndexOf('@');
  const localPart = text.slice(0, Math.max(at, 0));
  return (
    localPart.length <= LONGEST_LOCAL_PART && LOCAL_PART.test(localPart) && DOMAIN.test(text.slice(at + 1))
  );
}
