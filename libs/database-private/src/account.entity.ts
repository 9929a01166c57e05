import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/**
 * A person who uses the member site: rep, coach or operator.
 *
 * Only `app_auth` may read every column. `app_rep` and `app_coach` hold a grant on id, kind, displayName, locale
 * and timeZone; `app_operator` on id, kind, displayName and joinedOn; `app_matcher` on id, kind and displayName.
 * As any of those, name the granted columns in `select`: Postgres refuses the whole read otherwise.
 */
@Entity({
  schema: 'identity',
  name: 'account',
  comment: 'A person: the e-mail address is sealed under a server key, found again by its keyed index.',
})
@Check('account_display_name_check', 'char_length(display_name) BETWEEN 1 AND 80')
@Check('account_kind_check', "kind IN ('rep', 'coach', 'operator')")
@Check('account_locale_check', "locale IN ('fr', 'en')")
@Check('account_login_index_check', 'octet_length(login_index) = 32')
@Check('account_time_zone_check', 'char_length(time_zone) BETWEEN 1 AND 64')
@Unique('account_login_index', ['loginIndex'])
export class AccountEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'account_pkey' })
  id!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: 'rep' | 'coach' | 'operator';

  @Column({ name: 'login_index', type: 'bytea' })
  loginIndex!: Buffer;

  @Column({ name: 'login_sealed', type: 'bytea' })
  loginSealed!: Buffer;

  @Column({ name: 'display_name', type: 'text' })
  displayName!: string;

  @Column({ name: 'locale', type: 'text' })
  locale!: 'fr' | 'en';

  @Column({ name: 'time_zone', type: 'text' })
  timeZone!: string;

  @Column({ name: 'joined_on', type: 'date' })
  joinedOn!: string;
}
