import { Injectable } from '@nestjs/common';
import { tokenHash } from '../process/token-hash.ts';
import { RecoveryLinksRepository, type RecoveryLink } from './recovery-links.repository.ts';
import { RecoveryLinkUnusable } from './recovery.errors.ts';

/** Reads mailed links; runs inside a unit of `app_auth`. */
@Injectable()
export class UsableLinks {
  constructor(private readonly links: RecoveryLinksRepository) {}

  /** A link that is unused, or was used so shortly ago that its request may be a repetition. */
  async require(token: string): Promise<RecoveryLink> {
    const link = await this.links.find(hashOf(token));
    if (!link) throw new RecoveryLinkUnusable();
    return link;
  }

  /** A link that nobody has used. */
  async requireUnused(token: string): Promise<RecoveryLink> {
    const link = await this.require(token);
    if (link.state !== 'unused') throw new RecoveryLinkUnusable();
    return link;
  }

  /** Uses a link up. */
  async use(token: string, accountId: string): Promise<void> {
    await this.links.use(hashOf(token), accountId);
  }
}

function hashOf(token: string): Buffer {
  return tokenHash(Buffer.from(token, 'base64url'));
}
