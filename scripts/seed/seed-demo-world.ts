import { randomUUID } from 'node:crypto';
import { initSealing } from '@aparte/sealing';
import { DirectorClient } from '../clients/director-client.ts';
import { HttpClient } from '../clients/http-client.ts';
import { makeKeyMaterial } from '../clients/key-material.ts';
import { MemberClient } from '../clients/member-client.ts';
import { SandboxClient } from '../clients/sandbox-client.ts';
import type { Stack } from '../stack/stack.ts';
import { DEMO_COACHES } from './demo-coaches.ts';
import {
  answersOf,
  attributesOf,
  DEMO_PASSWORD,
  personalAddress,
  workAddress,
  type DemoFirm,
} from './demo-people.ts';
import { DEMO_FIRMS, DEMO_MESSAGES, DEMO_ZONES } from './demo-world.ts';
import { OPERATOR_ADDRESS } from './operator-address.ts';

const COACH_ZONE = 'Europe/Paris';
const DAY_MS = 86_400_000;

/** A coach whose keys are at hand. */
interface SeededCoach {
  client: MemberClient;
  id: string;
}

/** Creates the demo world: an operator, coaches, two firms, their reps, first words and first sessions. */
export async function seedDemoWorld(stack: Stack, tell: (sentence: string) => void): Promise<void> {
  await initSealing();
  const coaches = await seedCoaches(stack, tell);
  for (const firm of DEMO_FIRMS) await seedFirm(stack, firm, coaches, tell);
  for (const { client } of coaches.values()) client.disconnect();
}

async function seedCoaches(
  stack: Stack,
  tell: (sentence: string) => void,
): Promise<Map<string, SeededCoach>> {
  const operator = new HttpClient(stack.addresses.member);
  const { enrolment } = makeKeyMaterial(
    {
      loginId: OPERATOR_ADDRESS,
      password: DEMO_PASSWORD,
      displayName: 'Exploitation (démo)',
      locale: 'fr',
      timeZone: COACH_ZONE,
    },
    Date.now(),
  );
  await operator.post('/v1/operators', { enrolmentCode: stack.secrets.operatorEnrolmentCode, enrolment });
  tell('operator');

  const coaches = new Map<string, SeededCoach>();
  for (const [position, coach] of DEMO_COACHES.entries()) {
    const { invitation } = await operator.post<{ invitation: string }>('/v1/operator/coach-invitations', {
      requestId: randomUUID(),
    });
    const keys = makeKeyMaterial(
      {
        loginId: personalAddress(coach.displayName),
        password: DEMO_PASSWORD,
        displayName: coach.displayName,
        locale: coach.languages[0] ?? 'fr',
        timeZone: COACH_ZONE,
      },
      Date.now(),
    );
    const http = new HttpClient(stack.addresses.member);
    const profile = {
      headline: coach.headline,
      bio: coach.bio,
      attributes: attributesOf(coach, position),
      capacity: 6,
    };
    await http.post('/v1/coaches', { invitation, enrolment: keys.enrolment, profile });
    if (coach.paused) await http.put('/v1/coach/profile', { ...profile, state: 'paused' });
    coaches.set(keys.account.userId, {
      id: keys.account.userId,
      client: new MemberClient(http, stack.addresses.chat, keys),
    });
    tell(`coach ${position + 1} of ${DEMO_COACHES.length}`);
  }
  return coaches;
}

async function seedFirm(
  stack: Stack,
  firm: DemoFirm,
  coaches: ReadonlyMap<string, SeededCoach>,
  tell: (sentence: string) => void,
): Promise<void> {
  const sandbox = new SandboxClient(stack.addresses.sandbox);
  const director = new DirectorClient(new HttpClient(stack.addresses.sponsor));
  await director.signUp({ ...firm.director, password: DEMO_PASSWORD, organisationName: firm.name });
  await director.buySeats(firm.seats, firm.interval, sandbox, firm.director.email);
  await director.sendRoster(firm.roster.map((name) => ({ name, email: workAddress(name, firm.domain) })));
  tell(`${firm.name}: ${firm.seats} seats, a roster of ${firm.roster.length}`);

  for (const [position, name] of firm.roster.slice(0, firm.claimed).entries()) {
    const voucher = await sandbox.voucherFor(workAddress(name, firm.domain));
    const rep = await seedRep(stack, firm, name, voucher);
    if (position < firm.matched) await seedMatch(rep, firm.director.locale, position, coaches);
    rep.disconnect();
    tell(`${firm.name}: rep ${position + 1} of ${firm.claimed}`);
  }
}

async function seedRep(stack: Stack, firm: DemoFirm, name: string, voucher: string): Promise<MemberClient> {
  const keys = makeKeyMaterial(
    {
      loginId: personalAddress(name),
      password: DEMO_PASSWORD,
      displayName: name,
      locale: firm.director.locale,
      timeZone: DEMO_ZONES[name] ?? firm.zone,
    },
    Date.now(),
  );
  const http = new HttpClient(stack.addresses.member);
  await http.post('/v1/claims', { voucher, enrolment: keys.enrolment });
  return new MemberClient(http, stack.addresses.chat, keys);
}

async function seedMatch(
  rep: MemberClient,
  locale: 'fr' | 'en',
  position: number,
  coaches: ReadonlyMap<string, SeededCoach>,
): Promise<void> {
  const words = DEMO_MESSAGES[locale];
  await rep.answer(answersOf(locale, position), words.rep[0]);
  const { coaches: proposed } = await rep.http.get<{ coaches: { coachId: string }[] }>('/v1/rep/proposals');
  const coach = coaches.get(proposed[position % Math.max(1, proposed.length)]?.coachId ?? '');
  if (!coach) throw new Error('No coach was proposed.');

  const spaceId = await rep.choose(coach.id, Date.now());
  await rep.write(spaceId, coach.id, words.rep, Date.now());
  await coach.client.write(spaceId, rep.accountId, words.coach, Date.now());

  const from = new Date(Date.now() + DAY_MS).toISOString().slice(0, 10);
  const { slots } = await rep.http.get<{ slots: { startsAt: string }[] }>(
    `/v1/rep/slots?from=${from}&days=14`,
  );
  const slot = slots[position * 3];
  if (slot) await rep.http.post('/v1/rep/sessions', { startsAt: slot.startsAt, requestId: randomUUID() });
}
