import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { OrganisationEntity } from './organisation.entity.ts';

/**
 * A person who buys seats for an organisation.
 *
 * Only `app_dauth` may read every column. `app_director` and `app_billing` hold a grant on id, organisationId, email,
 * displayName and locale: name them in `select`, or Postgres refuses the whole read.
 */
@Entity({ schema: 'sponsor', name: 'director', comment: 'A person who buys seats for an organisation.' })
@Check('director_display_name_check', 'char_length(display_name) BETWEEN 1 AND 80')
@Check('director_email_check', 'email = lower(email) AND char_length(email) BETWEEN 3 AND 254')
@Check('director_locale_check', "locale IN ('fr', 'en')")
@Unique('director_email', ['email'])
@Index('director_organisation_id', ['organisationId'])
export class DirectorEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'director_pkey' })
  id!: string;

  @ForeignKey(() => OrganisationEntity, { name: 'director_organisation' })
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ name: 'email', type: 'text' })
  email!: string;

  @Column({ name: 'display_name', type: 'text' })
  displayName!: string;

  @Column({ name: 'locale', type: 'text' })
  locale!: 'fr' | 'en';

  @Column({ name: 'password_hash', type: 'text' })
  passwordHash!: string;

  @Column({ name: 'terms_accepted_on', type: 'date' })
  termsAcceptedOn!: string;
}
