import { HttpClient, MemberClient, SandboxClient, UnexpectedAnswer } from '@aparte/scripts/clients';
import { attributesOf, DEMO_COACHES } from '@aparte/scripts/seed';
import { ROSTER, type People } from './people.ts';
import { operatorCode, type World } from './world.ts';

/** A rep of this history, and what they have so far. */
export interface LivingRep {
  client: MemberClient;
  spaceId: string | null;
  coachId: string | null;
  sessionIds: string[];
}

/** The private side of one history: who has an account by now, and the clients that act for them. */
export class ConfidentialWorld {
  readonly world: World;
  readonly people: People;
  readonly reps = new Map<number, LivingRep>();
  readonly coaches = new Map<number, MemberClient>();
  readonly operator: HttpClient;
  readonly sandbox: SandboxClient;
  private drawn = 0;

  constructor(world: World, people: People) {
    this.world = world;
    this.people = people;
    this.operator = world.visitor();
    this.sandbox = new SandboxClient(world.addresses.sandbox);
  }

  /** Coaches exist before the first rep comes: three of the four; the last may come during a history. */
  async begin(): Promise<void> {
    await this.operator.post('/v1/operators', {
      enrolmentCode: operatorCode,
      enrolment: this.people.operator.enrolment,
    });
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

  end(): void {
    for (const { client } of this.reps.values()) client.disconnect();
    for (const client of this.coaches.values()) client.disconnect();
  }
}
