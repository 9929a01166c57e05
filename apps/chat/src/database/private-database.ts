import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { openDataSource, UnitOfWork } from '@aparte/database-core';
import { entitiesFor } from '@aparte/database-private';
import type { DataSource } from 'typeorm';
import type { ChatConfig } from '../chat.config.ts';

/** Somebody who may hold a conversation. */
export type MemberKind = 'rep' | 'coach';

interface Pools {
  auth: DataSource;
  rep: DataSource;
  coach: DataSource;
}

/** The pools of this process, one a login, and the unit of work of each. */
@Injectable()
export class PrivateDatabase implements OnApplicationShutdown {
  readonly auth: UnitOfWork;
  private readonly members: Readonly<Record<MemberKind, UnitOfWork>>;
  private readonly pools: readonly DataSource[];

  private constructor({ auth, rep, coach }: Pools) {
    this.auth = new UnitOfWork(auth);
    this.members = { rep: new UnitOfWork(rep), coach: new UnitOfWork(coach) };
    this.pools = [auth, rep, coach];
  }

  /** Connects every pool; when one cannot be connected, none stays open. */
  static async open(config: ChatConfig): Promise<PrivateDatabase> {
    const opened: DataSource[] = [];
    const open = async (login: 'app_auth' | 'app_rep' | 'app_coach', password: string, poolSize: number) => {
      const entities = entitiesFor[login];
      const pool = await openDataSource({ url: config.databaseUrl, login, password, entities, poolSize });
      opened.push(pool);
      return pool;
    };
    try {
      return new PrivateDatabase({
        auth: await open('app_auth', config.authPassword, 3),
        rep: await open('app_rep', config.repPassword, 5),
        coach: await open('app_coach', config.coachPassword, 5),
      });
    } catch (error) {
      await Promise.all(opened.map((pool) => pool.destroy()));
      throw error;
    }
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
