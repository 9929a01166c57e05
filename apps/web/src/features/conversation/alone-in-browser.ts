/** Does something while no other tab of this browser does what bears the same name. */
export async function aloneInBrowser(name: string, work: () => Promise<void>): Promise<void> {
  // Outside a secure context there is no such lock; the server still refuses a message that it has already.
  const { locks } = navigator as { locks?: LockManager };
  await (locks ? locks.request(name, work) : work());
}
