import { Injectable } from '@nestjs/common';
import { AccountSeals } from '../account-keys/account-seals.ts';
import { CannotUnseal, type SealedCell } from '../server-key/sealed-cell.ts';

/** Seals the key of a reported message under the keys of the service and of who reported, for its row alone. */
@Injectable()
export class ReportSeals {
  constructor(private readonly seals: AccountSeals) {}

  /** The key as the database keeps it. */
  seal(reporterId: string, reportId: string, key: Buffer): Promise<Buffer> {
    return this.seals.seal(reporterId, 'report-sealing', key, cellOf(reportId));
  }

  /** The key; `null` once the account of who reported is erased. */
  async open(reporterId: string, reportId: string, sealed: Buffer): Promise<Buffer | null> {
    try {
      return await this.seals.open(reporterId, 'report-sealing', sealed, cellOf(reportId));
    } catch (error) {
      if (error instanceof CannotUnseal) return null;
      throw error;
    }
  }
}

function cellOf(rowId: string): SealedCell {
  return { table: 'reports.report', column: 'key_sealed', rowId };
}
