/** Somebody on a roster who has no voucher yet. */
export interface Uninvited {
  entryId: string;
  workEmail: string;
}

/** A voucher and the mail that carries it. */
export interface VoucherToIssue {
  voucherId: string;
  mailId: string;
  entryId: string;
  workEmail: string;
  link: string;
}

/** Vouchers and their mails; used inside the unit of work of the courier. */
export abstract class VouchersRepository {
  /** A firm with paid seats that has somebody uninvited on its roster. */
  abstract findOrganisationToInvite(today: string): Promise<string | null>;
  abstract findUninvited(organisationId: string): Promise<Uninvited[]>;
  /** Writes down vouchers and their mails; leaves out whoever got a voucher from another process meanwhile. */
  abstract issue(organisationId: string, vouchers: readonly VoucherToIssue[], at: Date): Promise<void>;
}
