import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { DirectorEntity, OrganisationEntity } from '@aparte/database-sponsor';
import { NotSignedIn } from '@aparte/platform';
import type { DirectorView } from './accounts.presenter.ts';

/** A director and their firm, as other features need them. */
export interface DirectorOfOrganisation extends DirectorView {
  organisationId: string;
}

/** Reads the account behind the running request; row security shows only the director's own firm. */
@Injectable()
export class AccountsQueries {
  async director(directorId: string): Promise<DirectorOfOrganisation> {
    const director = await currentManager().findOne(DirectorEntity, {
      where: { id: directorId },
      select: { id: true, organisationId: true, email: true, displayName: true, locale: true },
    });
    // The session ended between the door and here.
    if (!director) throw new NotSignedIn();
    const organisation = await currentManager().findOneByOrFail(OrganisationEntity, {
      id: director.organisationId,
    });
    return {
      organisationId: organisation.id,
      organisationName: organisation.name,
      email: director.email,
      displayName: director.displayName,
      locale: director.locale,
    };
  }
}
