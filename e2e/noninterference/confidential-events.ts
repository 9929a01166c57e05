import { answersOf } from '@aparte/scripts/seed';
import fc from 'fast-check';
import { accountLife } from './account-life-events.ts';
import type { Act, Choice } from './act.ts';
import type { ConfidentialWorld } from './confidential-world.ts';
import { disturbances } from './disturbance-events.ts';
import { ROSTER } from './people.ts';
import { playPasskey, playSecondFactor } from './account-events.ts';
import { playOpening } from './opening-events.ts';
import { playPageTakenBack, playPulse } from './letter-events.ts';
import { playReport } from './report-events.ts';
import { playChangeOfCoach, playErasure, playSoloSpaces } from './space-events.ts';

/** Something that a rep, a coach or an operator does; nothing of it may reach the sponsor plane. */
export interface ConfidentialEvent extends Choice {
  kind: ConfidentialKind;
}

const DAY_MS = 86_400_000;

const acts = {
  ...accountLife,
  ...disturbances,
  pageTakenBack: {
    covers: ['POST /v1/rep/shared-pages', 'DELETE /v1/rep/shared-pages/{pageId}'],
    play: (world, { rep }) => playPageTakenBack(world, rep),
  },
  pulse: {
    covers: ['PUT /v1/rep/pulse'],
    play: (world, { rep, pick }) => playPulse(world, rep, pick),
  },
  claim: {
    covers: ['POST /v1/claims/preview', 'POST /v1/claims'],
    play: async (world, { rep }) => (await world.claimed(rep)) !== null,
  },
  claimAgain: {
    covers: ['POST /v1/claims'],
    play: async (world, { rep, pick }) => {
      const voucher = await world.voucherOf(rep);
      const keys = world.people.reps[pick];
      if (!voucher || !keys) return false;
      return world.attempt(() =>
        world.world.visitor().post('/v1/claims', { voucher, enrolment: keys.enrolment }),
      );
    },
  },
  claimWithAccount: {
    covers: ['POST /v1/rep/seat'],
    play: async (world, { rep, pick }) => {
      const living = await world.claimed(rep);
      const voucher = await world.voucherOf(pick);
      if (!living || !voucher) return false;
      return world.attempt(() => living.client.http.post('/v1/rep/seat', { voucher }));
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
  secondFactor: {
    covers: [
      'POST /v1/auth/second-factor/start',
      'POST /v1/auth/second-factor/confirm',
      'POST /v1/auth/second-factor/removal',
    ],
    play: (world, { rep }) => playSecondFactor(world, rep),
  },
  passkey: {
    covers: [
      'POST /v1/auth/passkeys/offer',
      'POST /v1/auth/passkeys',
      'POST /v1/auth/passkeys/sign-in/challenge',
      'POST /v1/auth/passkeys/sign-in',
      'POST /v1/auth/passkeys/unlock/challenge',
      'POST /v1/auth/passkeys/unlock',
      'DELETE /v1/auth/passkeys/{passkeyId}',
    ],
    play: (world, { rep }) => playPasskey(world, rep),
  },
  answer: {
    covers: ['PUT /v1/rep/questionnaire'],
    play: async (world, { rep, pick }) => {
      const living = await world.claimed(rep);
      await living?.client.answer(answersOf('fr', pick), 'une phrase que personne ne lit');
      return living !== null;
    },
  },
  choose: {
    covers: ['PUT /v1/rep/match', 'POST /v1/member/spaces/{spaceId}/grants'],
    play: async (world, { rep, pick }) => (await world.matched(rep, pick)) !== null,
  },
  write: {
    covers: ['POST /v1/member/chat-ticket', 'SOCKET send', 'SOCKET sync'],
    play: async (world, { rep, pick }) => {
      const living = await world.matched(rep, pick);
      if (!living) return false;
      const texts = Array.from({ length: 1 + (pick % 3) }, (_, index) => `mot ${index}`);
      await living.client.write(living.spaceId, living.coachId, texts, world.world.clock.now().getTime());
      return true;
    },
  },
  reply: {
    covers: ['SOCKET send', 'SOCKET sync', 'SOCKET auth:refresh'],
    play: async (world, { rep, pick }) => {
      const living = await world.matched(rep, pick);
      const coach = world.coachOf(living);
      if (!living || !coach) return false;
      await coach.write(
        living.spaceId,
        living.client.accountId,
        ['réponse'],
        world.world.clock.now().getTime(),
      );
      await coach.refresh();
      return true;
    },
  },
  giveBack: {
    covers: ['POST /v1/member/spaces/{spaceId}/regrants'],
    play: async (world, { rep, pick }) => {
      const living = await world.matched(rep, pick);
      const coach = world.coachOf(living);
      if (!living || !coach) return false;
      const now = world.world.clock.now().getTime();
      return world.attempt(() => coach.giveBack(living.spaceId, living.client.accountId, now));
    },
  },
  book: {
    covers: ['POST /v1/rep/sessions'],
    play: async (world, { rep, pick }) => (await book(world, rep, pick)) !== null,
  },
  changeCoach: {
    covers: ['POST /v1/rep/match/end'],
    play: async (world, { rep, pick }) => playChangeOfCoach(world, rep, pick),
  },
  erasure: {
    covers: ['POST /v1/auth/erase'],
    play: async (world, { rep }) => playErasure(world, rep),
  },
  soloSpaces: {
    covers: ['PUT /v1/rep/journal', 'PUT /v1/coach/notes'],
    play: async (world, { rep, pick }) => playSoloSpaces(world, rep, pick),
  },
  cancel: {
    covers: ['POST /v1/rep/sessions/{sessionId}/cancellation'],
    play: async (world, { rep, pick }) => {
      const living = await world.matched(rep, pick);
      if (!living) return false;
      const id = living.sessionIds[0] ?? (await book(world, rep, pick));
      if (!id) return false;
      await living.client.http.post(`/v1/rep/sessions/${id}/cancellation`);
      return true;
    },
  },
  pin: {
    covers: ['PUT /v1/member/pin-vault'],
    play: async (world, { rep }) => {
      const living = await world.claimed(rep);
      if (!living) return false;
      const { version } = await living.client.http.get<{ version: number }>('/v1/member/pin-vault');
      const blob = Buffer.alloc(400, 3).toString('base64url');
      await living.client.http.put('/v1/member/pin-vault', { version: version + 1, blob });
      return true;
    },
  },
  sendFile: {
    covers: [
      'POST /v1/member/files',
      'PUT /v1/member/files/{fileId}/parts/{part}',
      'POST /v1/member/files/{fileId}/completion',
      'DELETE /v1/member/files/{fileId}',
      'POST /v1/member/files/withdrawals',
    ],
    play: async (world, { rep, pick }) => {
      const living = await world.matched(rep, pick);
      if (!living) return false;
      const { http } = living.client;
      for (const isGivenUp of [true, false]) {
        const requestId = world.uuid();
        await http.post('/v1/member/files', { spaceId: living.spaceId, requestId, bytes: 43, parts: 1 });
        await http.putBytes(`/v1/member/files/${requestId}/parts/1`, Buffer.alloc(43, pick));
        if (isGivenUp) await http.delete(`/v1/member/files/${requestId}`);
        else await http.post(`/v1/member/files/${requestId}/completion`);
        if (pick % 3 === 0) await http.post('/v1/member/files/withdrawals', { fileIds: [requestId] });
      }
      return true;
    },
  },
  report: {
    covers: ['POST /v1/member/reports', 'POST /v1/operator/reports/{reportId}/close'],
    play: (world, { rep, pick }) => playReport(world, rep, pick),
  },
  opening: {
    covers: ['POST /v1/operator/openings', 'POST /v1/operator/openings/{openingId}/grant'],
    play: (world, { rep, pick }) => playOpening(world, rep, pick),
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

/** Confidential events, every kind as often as the others; each brings about what it needs. */
export const confidentialEvent: fc.Arbitrary<ConfidentialEvent> = fc.record({
  kind: fc.constantFrom(...(Object.keys(acts) as ConfidentialKind[])),
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

/** Books one of the next free slots of the rep's coach and tells the session. */
async function book(world: ConfidentialWorld, rep: number, pick: number): Promise<string | null> {
  const living = await world.matched(rep, pick);
  if (!living) return null;
  const day = new Date(world.world.clock.now().getTime() + 3 * DAY_MS).toISOString().slice(0, 10);
  const { slots } = await living.client.http.get<{ slots: { startsAt: string }[] }>(
    `/v1/rep/slots?from=${day}&days=14`,
  );
  const startsAt = slots[pick * 2]?.startsAt;
  if (!startsAt) return null;
  const { id } = await living.client.http.post<{ id: string }>('/v1/rep/sessions', {
    startsAt,
    requestId: world.uuid(),
  });
  living.sessionIds.push(id);
  return id;
}
