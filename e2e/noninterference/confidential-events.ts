import { MemberClient } from '@aparte/scripts/clients';
import { answersOf } from '@aparte/scripts/seed';
import fc from 'fast-check';
import type { ConfidentialWorld, LivingRep } from './confidential-world.ts';
import { ROSTER } from './people.ts';

/** Something that a rep, a coach or an operator does; nothing of it may reach the sponsor plane. */
export interface ConfidentialEvent {
  kind: ConfidentialKind;
  /** Which rep. */
  rep: number;
  /** A free choice: which coach, which slot, how often. */
  pick: number;
}

interface Act {
  /** Mutating endpoints and socket calls that this event goes through; the run fails when one is in no event. */
  covers: readonly string[];
  /** Answers whether anything came of it: an event without effect proves nothing. */
  play: (world: ConfidentialWorld, event: ConfidentialEvent) => Promise<boolean>;
}

const acts = {
  claim: {
    covers: ['POST /v1/claims/preview', 'POST /v1/claims'],
    play: async (world, { rep }) => {
      const keys = world.people.reps[rep];
      const voucher = await world.voucherOf(rep);
      if (!keys || !voucher) return false;
      const http = world.world.visitor();
      await world.attempt(() => http.post('/v1/claims/preview', { voucher }));
      const claimed = await world.attempt(() =>
        http.post('/v1/claims', { voucher, enrolment: keys.enrolment }),
      );
      if (!claimed || world.reps.has(rep)) return false;
      const client = new MemberClient(http, world.world.addresses.chat, keys);
      world.reps.set(rep, { client, spaceId: null, coachId: null, sessionIds: [] });
      return true;
    },
  },
  signIn: {
    covers: ['POST /v1/auth/prelogin', 'POST /v1/auth/login', 'POST /v1/auth/logout'],
    play: async (world, { rep, pick }) => {
      const keys = world.people.reps[rep];
      if (!keys) return false;
      const http = world.world.visitor();
      const { account, authKey } = keys.enrolment as { account: { loginId: string }; authKey: string };
      await http.post('/v1/auth/prelogin', { loginId: account.loginId });
      const key = pick % 3 === 0 ? Buffer.alloc(32, 1).toString('base64url') : authKey;
      const signedIn = await world.attempt(() =>
        http.post('/v1/auth/login', { loginId: account.loginId, authKey: key }),
      );
      if (signedIn) await http.post('/v1/auth/logout');
      return signedIn;
    },
  },
  answer: {
    covers: ['PUT /v1/rep/questionnaire'],
    play: (world, { rep, pick }) =>
      withRep(world, rep, async ({ client }) => {
        await client.answer(answersOf('fr', pick), 'une phrase que personne ne lit');
        return true;
      }),
  },
  choose: {
    covers: ['PUT /v1/rep/match', 'POST /v1/member/spaces/{spaceId}/grants'],
    play: (world, { rep, pick }) =>
      withRep(world, rep, async (living) => {
        const { coaches } = await living.client.http.get<{ coaches: { coachId: string }[] }>(
          '/v1/rep/proposals',
        );
        const coachId = coaches[pick % Math.max(1, coaches.length)]?.coachId;
        if (!coachId || living.spaceId) return false;
        living.spaceId = await living.client.choose(coachId, world.world.clock.now().getTime());
        living.coachId = coachId;
        return true;
      }),
  },
  write: {
    covers: ['POST /v1/member/chat-ticket', 'SOCKET send', 'SOCKET sync'],
    play: (world, { rep, pick }) =>
      withRep(world, rep, async ({ client, spaceId, coachId }) => {
        if (!spaceId || !coachId) return false;
        const texts = Array.from({ length: 1 + (pick % 3) }, (_, index) => `mot ${index}`);
        await client.write(spaceId, coachId, texts, world.world.clock.now().getTime());
        return true;
      }),
  },
  reply: {
    covers: ['SOCKET send', 'SOCKET sync', 'SOCKET auth:refresh'],
    play: (world, { rep }) =>
      withRep(world, rep, async ({ client, spaceId, coachId }) => {
        const coach = [...world.coaches.values()].find(({ accountId }) => accountId === coachId);
        if (!spaceId || !coach) return false;
        await coach.write(spaceId, client.accountId, ['réponse'], world.world.clock.now().getTime());
        await coach.refresh();
        return true;
      }),
  },
  book: {
    covers: ['POST /v1/rep/sessions'],
    play: (world, { rep, pick }) =>
      withRep(world, rep, async (living) => {
        const day = new Date(world.world.clock.now().getTime() + 86_400_000).toISOString().slice(0, 10);
        const { slots } = await living.client.http.get<{ slots: { startsAt: string }[] }>(
          `/v1/rep/slots?from=${day}&days=14`,
        );
        const startsAt = slots[pick * 2]?.startsAt;
        if (!startsAt) return false;
        const session = await living.client.http.post<{ id: string }>('/v1/rep/sessions', {
          startsAt,
          requestId: world.uuid(),
        });
        living.sessionIds.push(session.id);
        return true;
      }),
  },
  cancel: {
    covers: ['POST /v1/rep/sessions/{sessionId}/cancellation'],
    play: (world, { rep, pick }) =>
      withRep(world, rep, async ({ client, sessionIds }) => {
        const id =
          sessionIds[pick % Math.max(1, sessionIds.length)] ?? '99999999-9999-4999-a999-999999999999';
        await client.http.post(`/v1/rep/sessions/${id}/cancellation`);
        return true;
      }),
  },
  pin: {
    covers: ['PUT /v1/member/pin-vault'],
    play: (world, { rep }) =>
      withRep(world, rep, async ({ client }) => {
        const { version } = await client.http.get<{ version: number }>('/v1/member/pin-vault');
        await client.http.put('/v1/member/pin-vault', {
          version: version + 1,
          blob: Buffer.alloc(400, 3).toString('base64url'),
        });
        return true;
      }),
  },
  coachChanges: {
    covers: ['PUT /v1/coach/availability', 'PUT /v1/coach/profile'],
    play: async (world, { pick }) => {
      const coach = world.coaches.get(pick % 3);
      if (!coach) return false;
      const availability = await coach.http.get<{ rules: unknown[] }>('/v1/coach/availability');
      await coach.http.put('/v1/coach/availability', {
        ...availability,
        rules: availability.rules.slice(pick % 2),
      });
      const profile = await coach.http.get<{ state: string }>('/v1/coach/profile');
      await coach.http.put('/v1/coach/profile', {
        ...profile,
        state: profile.state === 'active' ? 'paused' : 'active',
      });
      return true;
    },
  },
  coachJoins: {
    covers: [
      'POST /v1/operators',
      'POST /v1/operator/coach-invitations',
      'POST /v1/coach-invitations/preview',
      'POST /v1/coaches',
    ],
    play: async (world) => {
      await world.attempt(() =>
        world.world
          .visitor()
          .post('/v1/operators', { enrolmentCode: 'wrong', enrolment: world.people.operator.enrolment }),
      );
      return world.addCoach(3);
    },
  },
} as const satisfies Record<string, Act>;

/** A kind of confidential event. */
export type ConfidentialKind = keyof typeof acts;

/** Confidential events; claims come often, because nothing else happens without them. */
export const confidentialEvent: fc.Arbitrary<ConfidentialEvent> = fc.record({
  kind: fc.oneof(
    { weight: 3, arbitrary: fc.constant<ConfidentialKind>('claim') },
    { weight: 2, arbitrary: fc.constantFrom<ConfidentialKind>('answer', 'choose', 'write', 'book') },
    { weight: 2, arbitrary: fc.constantFrom(...(Object.keys(acts) as ConfidentialKind[])) },
  ),
  rep: fc.nat({ max: ROSTER.length - 1 }),
  pick: fc.nat({ max: 5 }),
});

/** Makes a confidential event happen, as far as the history allows it, and tells whether anything came of it. */
export async function playConfidentialEvent(
  world: ConfidentialWorld,
  event: ConfidentialEvent,
): Promise<boolean> {
  const act: Act = acts[event.kind];
  let happened = false;
  await world.attempt(async () => {
    happened = await act.play(world, event);
  });
  return happened;
}

/** Every kind of event, for counting how often each had an effect. */
export const confidentialKinds = Object.keys(acts) as ConfidentialKind[];

/** Every endpoint and socket call that some event goes through. */
export function coveredCalls(): Set<string> {
  return new Set(Object.values<Act>(acts).flatMap(({ covers }) => covers));
}

async function withRep(
  world: ConfidentialWorld,
  rep: number,
  work: (living: LivingRep) => Promise<boolean>,
): Promise<boolean> {
  const living = world.reps.get(rep);
  return living ? work(living) : false;
}
