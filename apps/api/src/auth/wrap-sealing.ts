import { Injectable } from '@nestjs/common';
import { AccountSeals } from '../account-keys/account-seals.ts';
import type { SealedCell } from '../server-key/sealed-cell.ts';

/** Which wrap of an account key this is: one row of `identity.key_wrap`. */
export interface WrapPlace {
  accountId: string;
  method: string;
  generation: number;
}

/** Puts the service's own seal around wraps that clients made, and takes it off; a dump alone holds no wrap. */
@Injectable()
export class WrapSealing {
  constructor(private readonly seals: AccountSeals) {}

  /** Seals a wrap (base64url, as clients send it) for its row. */
  seal(place: WrapPlace, blob: string): Promise<Buffer> {
    const bytes = Buffer.from(blob, 'base64url');
    return this.seals.seal(place.accountId, 'wrap-sealing', bytes, keyWrapCell(place));
  }

  /** The wrap as the client made it. */
  open(place: WrapPlace, blobSealed: Uint8Array): Promise<Buffer> {
    return this.seals.open(place.accountId, 'wrap-sealing', blobSealed, keyWrapCell(place));
  }
}

/** The cell to which the seal around a wrap is bound. */
export function keyWrapCell({ accountId, method, generation }: WrapPlace): SealedCell {
  return {
    table: 'identity.key_wrap',
    column: 'blob_sealed',
    rowId: `${accountId}/${method}/${String(generation)}`,
  };
}
