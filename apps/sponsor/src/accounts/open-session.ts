import { Injectable } from '@nestjs/common';
import { Clock, newSessionToken, RandomSource } from '@aparte/platform';
import type { DirectorView } from './accounts.presenter.ts';
import { AccountsRepository } from './accounts.repository.ts';

const SESSION_HOURS = 12;
const HOUR_MS = 3_600_000;

/** A director whose browser has just been let in. */
export interface Entry {
  token: string;
  expiresAt: Date;
  director: DirectorView;
}

/** Lets a browser in for half a day. Runs inside the unit of work of whoever checked the director. */
@Injectable()
export class OpenSession {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly random: RandomSource,
    private readonly clock: Clock,
  ) {}

  async execute(directorId: string, director: DirectorView): Promise<Entry> {
    const now = this.clock.now();
    const { token, hash } = newSessionToken(this.random);
    const expiresAt = new Date(now.getTime() + SESSION_HOURS * HOUR_MS);

    await this.accounts.openSession({ tokenHash: hash, directorId, expiresAt }, now);
    return { token, expiresAt, director };
  }
}
