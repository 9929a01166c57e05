import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity.ts';

/**
 * The page of a coach that reps read before they choose.
 *
 * `app_operator` holds a grant on coachId and state only: name them in `select`.
 */
@Entity({ schema: 'coach', name: 'profile', comment: 'What reps may read of a coach.' })
@Check('profile_bio_en_check', 'char_length(bio_en) <= 1200')
@Check('profile_bio_fr_check', 'char_length(bio_fr) <= 1200')
@Check('profile_capacity_check', 'capacity BETWEEN 1 AND 60')
@Check('profile_headline_en_check', 'char_length(headline_en) BETWEEN 1 AND 140')
@Check('profile_headline_fr_check', 'char_length(headline_fr) BETWEEN 1 AND 140')
@Check('profile_state_check', "state IN ('active', 'paused')")
export class CoachProfileEntity {
  @ForeignKey(() => AccountEntity, { name: 'profile_account', onDelete: 'CASCADE' })
  @PrimaryColumn({ name: 'coach_id', type: 'uuid', primaryKeyConstraintName: 'profile_pkey' })
  coachId!: string;

  @Column({ name: 'headline_fr', type: 'text' })
  headlineFr!: string;

  @Column({ name: 'headline_en', type: 'text' })
  headlineEn!: string;

  @Column({ name: 'bio_fr', type: 'text' })
  bioFr!: string;

  @Column({ name: 'bio_en', type: 'text' })
  bioEn!: string;

  @Column({ name: 'attributes', type: 'jsonb' })
  attributes!: unknown;

  @Column({ name: 'capacity', type: 'integer' })
  capacity!: number;

  @Column({ name: 'state', type: 'text' })
  state!: 'active' | 'paused';
}
