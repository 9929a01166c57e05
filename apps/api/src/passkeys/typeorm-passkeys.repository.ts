import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { PasskeyEntity } from '@aparte/database-private';
import {
  PasskeysRepository,
  type PasskeyHint,
  type PasskeyView,
  type StoredPasskey,
} from './passkeys.repository.ts';

/** Passkeys in `identity.passkey`. */
@Injectable()
export class TypeormPasskeysRepository extends PasskeysRepository {
  override async add({ counter, ...passkey }: StoredPasskey): Promise<boolean> {
    const inserted = await currentManager()
      .createQueryBuilder()
      .insert()
      .into(PasskeyEntity)
      .values({ ...passkey, counter: String(counter) })
      .orIgnore()
      .returning('id')
      .execute();
    return (inserted.raw as unknown[]).length === 1;
  }

  override async findByCredential(credentialId: Buffer): Promise<StoredPasskey | null> {
    const row = await currentManager().findOneBy(PasskeyEntity, { credentialId });
    return row && { ...row, counter: Number(row.counter) };
  }

  override listOf(accountId: string): Promise<(PasskeyView & PasskeyHint)[]> {
    return currentManager().find(PasskeyEntity, {
      select: { id: true, label: true, addedOn: true, credentialId: true, transports: true },
      where: { accountId },
      order: { addedOn: 'ASC', label: 'ASC', id: 'ASC' },
    });
  }

  override async moveCounter(passkey: StoredPasskey, counter: number): Promise<boolean> {
    const { affected } = await currentManager().update(
      PasskeyEntity,
      { id: passkey.id, counter: String(passkey.counter) },
      { counter: String(counter) },
    );
    return affected === 1;
  }

  override async remove(accountId: string, id: string): Promise<boolean> {
    const { affected } = await currentManager().delete(PasskeyEntity, { accountId, id });
    return affected === 1;
  }

  override async removeAll(accountId: string): Promise<void> {
    await currentManager().delete(PasskeyEntity, { accountId });
  }
}
