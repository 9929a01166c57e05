import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { DirectorEntity, DirectorSessionEntity, OrganisationEntity } from '@aparte/database-sponsor';
import { LessThanOrEqual, MoreThan } from 'typeorm';
import {
  AccountsRepository,
  type KnownDirector,
  type NewSession,
  type Newcomer,
} from './accounts.repository.ts';

/** Accounts and sessions in Postgres. */
@Injectable()
export class TypeormAccountsRepository extends AccountsRepository {
  override async add(newcomer: Newcomer): Promise<boolean> {
    const { organisationId, organisationName, directorId, email, displayName, locale, passwordHash, on } =
      newcomer;
    await currentManager().insert(OrganisationEntity, {
      id: organisationId,
      name: organisationName,
      createdOn: on,
    });
    const inserted = await currentManager()
      .createQueryBuilder()
      .insert()
      .into(DirectorEntity)
      .values({
        id: directorId,
        organisationId,
        email,
        displayName,
        locale,
        passwordHash,
        termsAcceptedOn: on,
      })
      .orIgnore()
      .returning('id')
      .execute();
    return (inserted.raw as unknown[]).length === 1;
  }

  override async findByEmail(email: string): Promise<KnownDirector | null> {
    const director = await currentManager().findOneBy(DirectorEntity, { email });
    if (!director) return null;
    const organisation = await currentManager().findOneByOrFail(OrganisationEntity, {
      id: director.organisationId,
    });
    return {
      directorId: director.id,
      passwordHash: director.passwordHash,
      email: director.email,
      displayName: director.displayName,
      locale: director.locale,
      organisationName: organisation.name,
    };
  }

  override async openSession({ tokenHash, directorId, expiresAt }: NewSession, now: Date): Promise<void> {
    await currentManager().delete(DirectorSessionEntity, { directorId, expiresAt: LessThanOrEqual(now) });
    await currentManager().insert(DirectorSessionEntity, {
      tokenHash,
      directorId,
      expiresAt,
      surface: 'app_director',
    });
  }

  override async closeSession(tokenHash: Buffer): Promise<void> {
    await currentManager().delete(DirectorSessionEntity, { tokenHash });
  }

  override async findDirectorOfSession(tokenHash: Buffer, now: Date): Promise<string | null> {
    const session = await currentManager().findOneBy(DirectorSessionEntity, {
      tokenHash,
      expiresAt: MoreThan(now),
    });
    return session?.directorId ?? null;
  }
}
