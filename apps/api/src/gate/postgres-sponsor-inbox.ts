import { Injectable } from '@nestjs/common';
import { currentManager, UnitOfWork } from '@aparte/database-core';
import { QueryFailedError } from 'typeorm';
import { SponsorGatePool } from '../offers/sponsor-gate-pool.ts';
import { SponsorInbox, type PostedLetter } from './sponsor-inbox.ts';

const NO_SUCH_ROW = '23503';

// No target after ON CONFLICT: naming the column would take the right to read it, and the gate reads nothing there.
const POST = `
  INSERT INTO inbox.gate_message (id, kind, organisation_id, day, payload)
  VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`;

/** Writes `inbox.gate_message` of the sponsor database as `app_gate`, which may insert there and do nothing else. */
@Injectable()
export class PostgresSponsorInbox extends SponsorInbox {
  constructor(private readonly pool: SponsorGatePool) {
    super();
  }

  override async post({ id, kind, orgRef, day, payload }: PostedLetter): Promise<boolean> {
    const gate = new UnitOfWork(await this.pool.open());
    try {
      await gate.run(null, () =>
        currentManager().query(POST, [id, kind, orgRef, day, JSON.stringify(payload)]),
      );
      return true;
    } catch (error) {
      if (error instanceof QueryFailedError && 'code' in error && error.code === NO_SUCH_ROW) return false;
      throw error;
    }
  }
}
