import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { openDataSource, UnitOfWork } from '@aparte/database-core';
import { entitiesFor } from '@aparte/database-private';
import type { DataSource } from 'typeorm';
import type { ChatConfig } from '../chat.config.ts';

/** Somebody who may hold a conversation. */
export type MemberKind = 'rep' | 'coach';

/** The pools of this process, one a login, and the unit of work of each. */
@Injectable()
export class PrivateDatabase implements OnApplicationShutdown {
  readonly auth: UnitOfWork;
  private readonly members: Readonly<Record<MemberKind, UnitOfWork>>;

  private constructor(
    private readonly pools: readonly DataSource[],
    [auth, rep, coach]: [DataSource, DataSource, DataSource],
  ) {
    this.auth = new UnitOfWork(auth);
    this.members = { rep: new UnitOfWork(rep), coach: new UnitOfWork(coach) };
  }

  /** Connects every pool. */
  static async open(config: ChatConfig): Promise<PrivateDatabase> {
    const url = config.databaseUrl;
    const pools = await Promise.all([
      openDataSource({
        url,
        login: 'app_auth',
        password: config.authPassword,
        entities: entitiesFor.app_auth,
        poolSize: 3,
      }),
      openDataSource({ url, login: 'app_rep', password: config.repPassword, entities: entitiesFor.app_rep }),
      openDataSource({
        url,
        login: 'app_coach',
        password: config.coachPassword,
        entities: entitiesFor.app_coach,
      }),
    ]);
    return new PrivateDatabase(pools, pools);
  }

  /** The unit of work whose login belongs to that kind of person. */
  of(kind: MemberKind): UnitOfWork {
    return this.members[kind];
  }

  /** Resolves when every pool answers. */
  async ping(): Promise<void> {
    await Promise.all(this.pools.map((pool) => pool.query('SELECT 1')));
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.pools.map((pool) => pool.destroy()));
  }
}
