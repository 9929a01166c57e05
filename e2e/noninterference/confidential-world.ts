import { HttpClient, MemberClient, SandboxClient, UnexpectedAnswer } from '@aparte/scripts/clients';
import { answersOf, attributesOf, DEMO_COACHES } from '@aparte/scripts/seed';
import { ROSTER, type People } from './people.ts';
import type { World } from './world.ts';
import { worldSecrets } from './world-environments.ts';

/** A rep of this history, and what they have so far. */
export interface LivingRep {
  client: MemberClient;
  spaceId: string | null;
  coachId: string | null;
  sessionIds: string[];
}

/** A rep with a coach and a space for the two. */
export interface MatchedRep extends LivingRep {
  spaceId: string;
  coachId: string;
}

/** The private side of one history: who has an account by now, and the clients that act for them. */
export class ConfidentialWorld {
  readonly world: World;
  readonly people: People;
  readonly reps = new Map<number, LivingRep>();
  readonly coaches = new Map<number, MemberClient>();
  readonly operator: HttpClient;
  readonly secondOperator: HttpClient;
  readonly sandbox: SandboxClient;
  private drawn = 0;

  constructor(world: World, people: People) {
    this.world = world;
    this.people = people;
    this.operator = world.visitor();
    this.secondOperator = world.visitor();
    this.sandbox = new SandboxClient(world.addresses.sandbox);
  }

  /** Coaches exist before the first rep comes: three of the four; the last may come during a history. */
  async begin(): Promise<void> {
    const { operatorCode: enrolmentCode } = worldSecrets;
    const { operator, secondOperator } = this.people;
    await this.operator.post('/v1/operators', { enrolmentCode, enrolment: operator.enrolment });
    await this.secondOperator.post('/v1/operators', { enrolmentCode, enrolment: secondOperator.enrolment });
    for (const index of [0, 1, 2]) await this.addCoach(index);
  }

  /** A coach makes an account by a fresh invitation. */
  async addCoach(index: number): Promise<boolean> {
    const keys = this.people.coaches[index];
    const coach = DEMO_COACHES[index];
    if (!keys || !coach || this.coaches.has(index)) return false;
    const { invitation } = await this.operator.post<{ invitation: string }>(
      '/v1/operator/coach-invitations',
      {
        requestId: this.uuid(),
      },
    );
    const http = this.world.visitor();
    await http.post('/v1/coach-invitations/preview', { invitation });
    await http.post('/v1/coaches', {
      invitation,
      enrolment: keys.enrolment,
      profile: {
        headline: coach.headline,
        bio: coach.bio,
        attributes: { ...attributesOf(coach, index), languages: ['fr'] },
        capacity: 2,
      },
    });
    this.coaches.set(index, new MemberClient(http, this.world.addresses.chat, keys));
    return true;
  }

  /** The voucher mailed to a person of the roster, if one was. */
  async voucherOf(index: number): Promise<string | null> {
    const person = ROSTER[index];
    if (!person) return null;
    const [mail] = await this.sandbox.mailsTo(person.email);
    return /\/invite#(v1\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)/.exec(mail?.text ?? '')?.[1] ?? null;
  }

  /** A rep who has taken a seat; takes one now when the roster and the mails allow it. */
  async claimed(index: number): Promise<LivingRep | null> {
    const known = this.reps.get(index);
    if (known) return known;
    const keys = this.people.reps[index];
    const voucher = await this.voucherOf(index);
    if (!keys || !voucher) return null;
    const http = this.world.visitor();
    await this.attempt(() => http.post('/v1/claims/preview', { voucher }));
    if (!(await this.attempt(() => http.post('/v1/claims', { voucher, enrolment: keys.enrolment }))))
      return null;
    const client = new MemberClient(http, this.world.addresses.chat, keys);
    const rep: LivingRep = { client, spaceId: null, coachId: null, sessionIds: [] };
    this.reps.set(index, rep);
    return rep;
  }

  /** A rep who has a coach; answers and chooses now when there is still one to choose. */
  async matched(index: number, pick: number): Promise<MatchedRep | null> {
    const rep = await this.claimed(index);
    if (!rep) return null;
    if (!rep.spaceId) {
      await rep.client.answer(answersOf('fr', pick), 'une phrase que personne ne lit');
      const { coaches } = await rep.client.http.get<{ coaches: { coachId: string }[] }>('/v1/rep/proposals');
      const coachId = coaches[pick % Math.max(1, coaches.length)]?.coachId;
      if (!coachId) return null;
      rep.spaceId = await rep.client.choose(coachId, this.world.clock.now().getTime());
      rep.coachId = coachId;
    }
    return rep as MatchedRep;
  }

  /** Does something that may be refused: a refusal is an event like any other. */
  async attempt(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      if (error instanceof UnexpectedAnswer && error.status < 500) return false;
      throw error;
    }
  }

  /** Ids drawn by clients: the same in the same order of calls of one history. */
  uuid(): string {
    this.drawn += 1;
    return `50000000-0000-4000-a000-${String(this.drawn).padStart(12, '0')}`;
  }

  /** The coach of a rep, when they have one. */
  coachOf(rep: LivingRep | null): MemberClient | undefined {
    return [...this.coaches.values()].find(({ accountId }) => accountId === rep?.coachId);
  }

  /** Closes every socket; whoever calls next connects again. */
  disconnect(): void {
    for (const { client } of this.reps.values()) client.disconnect();
    for (const client of this.coaches.values()) client.disconnect();
  }
}
