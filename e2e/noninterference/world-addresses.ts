/** Where the processes of the house listen. */
export interface WorldAddresses {
  sponsor: string;
  member: string;
  chat: string;
  sandbox: string;
}
