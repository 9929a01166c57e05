import { Injectable } from '@nestjs/common';
import { parseGrant, parseRegrant, type Grant, type Regrant } from '@aparte/sealing';
import { AccountSeals } from '../account-keys/account-seals.ts';
import type { SealedCell } from '../server-key/sealed-cell.ts';

/** A grant as the database keeps it. */
export interface StoredGrant {
  spaceId: Buffer;
  epoch: number;
  recordSealed: Buffer;
}

/** What was given back, as the database keeps it. */
export interface StoredRegrant extends StoredGrant {
  recipientHash: Buffer;
}

/**
 * Seals grants and what was given back once more, under the key of the space's owner. When the owner is erased, no copy
 * of them opens again, not even for the other member, whose own keys live on.
 */
@Injectable()
export class SealedGrants {
  constructor(private readonly seals: AccountSeals) {}

  /** The grant as the database keeps it. */
  seal(ownerId: string, spaceId: Buffer, grant: Grant): Promise<Buffer> {
    return this.sealed(ownerId, grant, grantCell({ spaceId, epoch: grant.epoch }));
  }

  /** The grant as its signer posted it. */
  async open(ownerId: string, stored: StoredGrant): Promise<Grant> {
    return parseGrant(await this.opened(ownerId, stored.recordSealed, grantCell(stored)));
  }

  /** What was given back, as the database keeps it. */
  sealRegrant(ownerId: string, spaceId: Buffer, regrant: Regrant): Promise<Buffer> {
    const recipientHash = Buffer.from(regrant.to.idHash, 'base64url');
    return this.sealed(ownerId, regrant, regrantCell({ spaceId, epoch: regrant.epoch, recipientHash }));
  }

  /** What was given back, as its signer posted it. */
  async openRegrant(ownerId: string, stored: StoredRegrant): Promise<Regrant> {
    return parseRegrant(await this.opened(ownerId, stored.recordSealed, regrantCell(stored)));
  }

  private sealed(ownerId: string, record: object, cell: SealedCell): Promise<Buffer> {
    return this.seals.seal(ownerId, 'grant-sealing', Buffer.from(JSON.stringify(record)), cell);
  }

  private async opened(ownerId: string, sealed: Buffer, cell: SealedCell): Promise<unknown> {
    const clear = await this.seals.open(ownerId, 'grant-sealing', sealed, cell);
    return JSON.parse(clear.toString('utf8'));
  }
}

function grantCell({ spaceId, epoch }: Pick<StoredGrant, 'spaceId' | 'epoch'>): SealedCell {
  const rowId = `${spaceId.toString('base64url')}/${epoch}`;
  return { table: 'sealed.epoch_grant', column: 'record_sealed', rowId };
}

function regrantCell(stored: Omit<StoredRegrant, 'recordSealed'>): SealedCell {
  const recipient = stored.recipientHash.toString('base64url');
  const rowId = `${stored.spaceId.toString('base64url')}/${stored.epoch}/${recipient}`;
  return { table: 'sealed.regrant', column: 'record_sealed', rowId };
}
