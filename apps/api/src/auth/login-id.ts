/** An e-mail address in the one spelling under which it is found again; the sealing of passwords uses the same. */
export function canonicalLoginId(typed: string): string {
  return typed.normalize('NFKC').toLowerCase();
}
