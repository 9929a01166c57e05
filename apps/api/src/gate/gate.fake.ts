import { randomUUID } from 'node:crypto';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { withClient } from '@aparte/database-core';
import { RandomSource } from '@aparte/platform';
import { loggerOf } from '../api-application.ts';
import { LoginPools } from '../database/login-pools.ts';
import { GateUnitOfWork } from '../database/units-of-work.ts';
import type { Town } from '../town.fake.ts';
import { GateOutboxRepository } from './gate-outbox.repository.ts';
import { GateCalendar } from './gate-calendar.ts';
import { LetterCarrier } from './letter-carrier.ts';
import { PostLetters } from './post-letters.ts';
import { SponsorInbox, type PostedLetter } from './sponsor-inbox.ts';

/** The end of a process between two of its steps. */
export class Killed extends Error {}

/** Burns one step at a time; the process dies when nothing is left. */
export class Fuse {
  constructor(private steps: number) {}

  burn(): void {
    if (this.steps === 0) throw new Killed();
    this.steps -= 1;
  }
}

class MortalGate extends GateUnitOfWork {
  constructor(
    pools: LoginPools,
    private readonly fuse: Fuse,
  ) {
    super(pools.of('app_gate'));
  }

  override async run<T>(token: string | null, work: () => Promise<T>): Promise<T> {
    this.fuse.burn();
    const result = await super.run(token, async () => {
      const done = await work();
      // Before the commit: what was done in this transaction is undone.
      this.fuse.burn();
      return done;
    });
    this.fuse.burn();
    return result;
  }
}

class MortalInbox extends SponsorInbox {
  constructor(
    private readonly inbox: SponsorInbox,
    private readonly fuse: Fuse,
  ) {
    super();
  }

  override async post(letter: PostedLetter): Promise<boolean> {
    this.fuse.burn();
    const isPosted = await this.inbox.post(letter);
    this.fuse.burn();
    return isPosted;
  }
}

const anywhere = { strict: false };

/** The job of a process that has just started, and that dies after so many steps. */
export function mortalPostLetters(app: NestExpressApplication, fuse: Fuse): PostLetters {
  const gate = new MortalGate(app.get(LoginPools, anywhere), fuse);
  const outbox = app.get(GateOutboxRepository, anywhere);
  const inbox = new MortalInbox(app.get(SponsorInbox, anywhere), fuse);
  const carrier = new LetterCarrier(gate, outbox, inbox, loggerOf(app));
  return new PostLetters(
    gate,
    outbox,
    carrier,
    app.get(GateCalendar, anywhere),
    app.get(RandomSource, anywhere),
  );
}

export const page = {
  locale: 'fr',
  author: 'Inès Kerdoncuff',
  title: 'Mon mode d’emploi',
  paragraphs: ['Prévenez-moi la veille.'],
  expiresOn: '2026-05-31',
};

export const word = { period: '2026-H1', rosterSize: 12, word: 'mixed' };

/** A letter in the outbox, as releasing makes it. */
export async function waitingLetter(
  town: Town,
  { kind, payload, orgRef, authorId }: { kind: string; payload: object; orgRef: string; authorId?: string },
): Promise<string> {
  const id = randomUUID();
  await town.rows(
    `INSERT INTO gate.outbox (id, kind, org_ref, author_id, request_id, payload, released_on, state)
     VALUES ($1, $2, $3, $4, $5, $6, '2026-03-09', 'waiting')`,
    [id, kind, orgRef, authorId ?? null, authorId ? id : null, JSON.stringify(payload)],
  );
  return id;
}

/** Everything in the box of the other plane. */
export async function lettersInBox(town: Town): Promise<{ id: string; day: string; payload: unknown }[]> {
  return withClient(town.api.sponsorDatabase.adminUrl, async (client) => {
    const { rows } = await client.query<{ id: string; day: string; payload: unknown }>(
      'SELECT id, day::text, payload FROM inbox.gate_message ORDER BY id',
    );
    return rows;
  });
}
