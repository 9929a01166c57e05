/** Only a path of this site: never an address that somebody put into the link. */
export function isOwnPath(next: string | undefined): next is string {
  return next !== undefined && /^\/(?![/\\])/.test(next);
}
