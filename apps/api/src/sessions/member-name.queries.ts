import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { AccountEntity } from '@aparte/database-private';

/** Reads the name of somebody the reader shares a space with. */
@Injectable()
export class MemberNameQueries {
  async of(accountId: string): Promise<string> {
    const { displayName } = await currentManager().findOneOrFail(AccountEntity, {
      select: { id: true, displayName: true },
      where: { id: accountId },
    });
    return displayName;
  }
}
