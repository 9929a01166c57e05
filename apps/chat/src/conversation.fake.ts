import { randomBytes, randomUUID } from 'node:crypto';
import {
  comparePin,
  createAccountKey,
  createGrant,
  createIdentity,
  initSealing,
  openAccount,
  openGrant,
  SpaceHistory,
  type Envelope,
  type Grant,
  type OpenAccount,
  type VerifiedIdentity,
} from '@aparte/sealing';
import { ChatClient } from './chat-client.fake.ts';
import type { ChatProcess } from './chat-process.fake.ts';

/** How long a token counts, and for what. */
export interface TokenChoices {
  purpose?: 'chat' | 'web';
  expiresAt?: string;
}

/** Somebody with an account, real keys, and as many devices as a test opens. */
export class Person {
  private constructor(
    readonly chat: ChatProcess,
    readonly id: string,
    readonly kind: 'rep' | 'coach',
    readonly account: OpenAccount,
    readonly identity: VerifiedIdentity,
  ) {}

  static async make(chat: ChatProcess, kind: 'rep' | 'coach'): Promise<Person> {
    await initSealing();
    const id = randomUUID();
    const account = openAccount(createAccountKey(), id);
    await chat.rows(
      `INSERT INTO identity.account
         (id, kind, login_index, login_sealed, display_name, locale, time_zone, joined_on)
       VALUES ($1, $2, $3, '', 'Somebody', 'fr', 'Europe/Paris', '2026-03-01')`,
      [id, kind, randomBytes(32)],
    );
    if (kind === 'rep') await takeSeat(chat, id);
    return new Person(chat, id, kind, account, createIdentity(account, 1_700_000_000_000));
  }

  /** A token in the database, as the API makes it. */
  async token({ purpose = 'chat', expiresAt = '2999-01-01T00:00:00Z' }: TokenChoices = {}): Promise<string> {
    const browser = await this.openSession('web', expiresAt, null);
    const token = purpose === 'web' ? browser : await this.openSession('chat', expiresAt, browser);
    return token.toString('hex');
  }

  private async openSession(purpose: string, expiresAt: string, from: Buffer | null): Promise<Buffer> {
    const token = randomBytes(32);
    await this.chat.rows(
      `INSERT INTO identity.session VALUES
         (sha256($1), $2, $3, $4, $5, $6, '', '2026-03-09T12:00:00Z', sha256($7::bytea))`,
      [token, this.id, `app_${this.kind}`, purpose, expiresAt, randomUUID(), from],
    );
    return token;
  }

  /** Opens a connection with a token of its own. */
  async connect(): Promise<ChatClient> {
    return ChatClient.open(this.chat.url, await this.token());
  }

  /** Signs out everywhere. */
  async signOut(): Promise<void> {
    await this.chat.rows('DELETE FROM identity.session WHERE account_id = $1', [this.id]);
  }
}

async function takeSeat(chat: ChatProcess, repId: string): Promise<void> {
  await chat.rows(
    `WITH firm AS (INSERT INTO seat.offer VALUES ($1, 'Atelier Nord', 1, '2999-12-31'))
     INSERT INTO seat.claim (voucher_index, org_ref, rep_id, seat_number, claimed_on)
     VALUES ($2, $1, $3, 1, '2026-03-01')`,
    [randomUUID(), randomBytes(32), repId],
  );
}

/** One member's side of a conversation: seals the next envelope, and takes in what the server took. */
export class Side {
  private readonly history: SpaceHistory;

  constructor(
    readonly person: Person,
    private readonly peer: Person,
    readonly spaceId: string,
    private readonly grant: Grant,
  ) {
    this.history = new SpaceHistory(spaceId, [person.id, peer.id]);
    this.history.addEpoch(this.epoch());
  }

  /** The next envelope, not yet sent; sealing again without `take` gives a rival of the same number. */
  seal(text: string, id?: string): Envelope {
    const peers = [comparePin(this.peer.id, undefined, [this.peer.identity]).pin];
    const draft = { kind: 'msg' as const, body: { t: text }, at: 1_774_252_800_000 };
    return this.history.seal(
      { ...draft, ...(id ? { id } : {}) },
      { self: this.person, peers, epoch: this.epoch() },
    );
  }

  /** Takes an envelope into the history; answers its text. */
  take(envelope: Envelope): string {
    const received = this.history.receive(envelope);
    if (received.outcome !== 'accepted') throw new Error(`The envelope does not fit: ${received.outcome}`);
    const { t: text } = received.body;
    if (typeof text !== 'string') throw new Error('The envelope holds no text.');
    return text;
  }

  /** The next so many envelopes, one after another. */
  sealAll(texts: readonly string[]): Envelope[] {
    return texts.map((text) => {
      const envelope = this.seal(text);
      this.take(envelope);
      return envelope;
    });
  }

  private epoch() {
    const peers = [comparePin(this.peer.id, undefined, [this.peer.identity]).pin];
    return openGrant({ spaceId: this.spaceId, self: this.person, peers, previous: undefined }, this.grant);
  }
}

/** A rep and a coach with an open space in its first epoch, nothing said yet. */
export async function converse(chat: ChatProcess, given: { rep?: Person; coach?: Person } = {}) {
  const rep = given.rep ?? (await Person.make(chat, 'rep'));
  const coach = given.coach ?? (await Person.make(chat, 'coach'));
  const space = randomBytes(16);
  await chat.rows(
    `WITH space AS (
       INSERT INTO sealed.space (id, kind, state, current_epoch, owner_id)
       VALUES ($1, 'conversation', 'open', 1, $3) RETURNING id)
     INSERT INTO sealed.space_member SELECT id, member FROM space, unnest($2::uuid[]) AS member`,
    [space, [rep.id, coach.id], rep.id],
  );
  const spaceId = space.toString('base64url');
  const peers = [comparePin(coach.id, undefined, [coach.identity]).pin];
  const grant = createGrant({ spaceId, self: rep, peers, previous: undefined }, 1_700_000_000_000);
  return {
    rep,
    coach,
    spaceId,
    /** A fresh view of the conversation, as a device has it that has fetched nothing yet. */
    asRep: () => new Side(rep, coach, spaceId, grant),
    asCoach: () => new Side(coach, rep, spaceId, grant),
    /** What is stored, in order. */
    stored: () =>
      chat.rows<{ seq: number; sender_id: string }>(
        'SELECT seq::int, sender_id FROM sealed.envelope WHERE space_id = $1 ORDER BY seq',
        [space],
      ),
    /** Changes the space behind everybody's back. */
    change: (assignment: string) => chat.rows(`UPDATE sealed.space SET ${assignment} WHERE id = $1`, [space]),
  };
}
